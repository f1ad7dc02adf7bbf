import type { StatedTime } from './statement.ts';
import { isoDate } from './values.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const DATE = `(?:(?:${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?|\\d{1,2}\\s+${MONTH}\\s+)?(?:1[5-9]|20)\\d{2})(?!\\d)`;
const SPAN_AFTER = new RegExp(`^,?\\s+from\\s+(${DATE})\\s+(?:to|until|through)\\s+(${DATE})`, 'u');
const AFTER = new RegExp(
  `^,?\\s+(?:back\\s+)?(in|on|since|until|till|from)\\s+(?:early\\s+|late\\s+|mid-)?(${DATE})`,
  'u',
);
const BEFORE = new RegExp(
  `(?:^|[,;]\\s)(In|On|Since|Until|From|in|on|since|until)\\s+(?:early\\s+|late\\s+|mid-)?(${DATE}),?\\s+$`,
  'u',
);

/** When something is so, as far as a date stands directly before or behind it in the sentence. */
export function statedTime(sentence: string, start: number, end: number): StatedTime | undefined {
  const after = sentence.slice(end);
  const span = SPAN_AFTER.exec(after);
  if (span) return { from: isoDate(span[1] as string), to: isoDate(span[2] as string) };
  const near = AFTER.exec(after) ?? BEFORE.exec(sentence.slice(0, start));
  if (!near) return undefined;
  const date = isoDate(near[2] as string);
  const word = (near[1] as string).toLowerCase();
  if (word === 'since' || word === 'from') return { from: date };
  return word === 'until' || word === 'till' ? { to: date } : { at: date };
}
