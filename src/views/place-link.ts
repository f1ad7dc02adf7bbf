import { BARRIER, writeDirective } from '../model/text/text-fragment.ts';

/** Words around a passage by which it is told from where the page quotes it: there nothing stands around it. */
const AROUND = 3;
const WHOLE = 12;
const EDGE = 5;

/**
 * A link to a place in a saved copy, by its words and those around it in its paragraph. Many such links stand on one page,
 * so it is not checked against the whole page, as `passageLink()` does; where nothing stands around the passage, it leads
 * to the head of the copy.
 *
 * @param saved the saved text as it is shown
 */
export function placeLink(saved: string, [from, to]: readonly [number, number]): string {
  const blockStart = saved.lastIndexOf('\n\n', from) + 2;
  const blockEnd = saved.indexOf('\n\n', to);
  const isWithin = from >= blockStart || blockStart === 1;
  const before = saved.slice(Math.max(0, isWithin ? blockStart : from), from);
  const after = saved.slice(to, blockEnd === -1 ? undefined : blockEnd);
  const passage = saved.slice(from, to);
  const prefix = wordsOf(before).slice(-AROUND).join(' ');
  const suffix = wordsOf(after).slice(0, AROUND).join(' ');
  const words = wordsOf(passage);
  const isPlain = !/[\n\t]/.test(before + passage) && !passage.includes(BARRIER);
  if (!isPlain || words.length === 0 || (prefix === '' && suffix === '')) return '#saved';
  // A passage ends at a word, but its last word may have a stop behind it in the text.
  const start = words.length <= WHOLE ? words.join(' ') : words.slice(0, EDGE).join(' ');
  const end = words.length <= WHOLE ? undefined : words.slice(-EDGE).join(' ');
  const directive = {
    prefix: /\s$/.test(before) || before === '' ? prefix || undefined : undefined,
    start,
    end,
    suffix: prefix === '' ? suffix.replace(/^\p{P}+\s*/u, '') || undefined : undefined,
  };
  return directive.prefix || directive.suffix ? `#saved:~:${writeDirective(directive)}` : '#saved';
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
