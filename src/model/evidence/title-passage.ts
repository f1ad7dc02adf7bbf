import { stopWords } from '../text/words.ts';

const LEAST = 5;
const LEAST_CONTENT = 2;
/** Words of headings that many who never read one another write. */
const COMMON_HEADING =
  /\b(?:how|what|why|when|which|best|top|guide|review|reviews|tips|ways|things|\d+)\b/i;

/** The longest run of five words or more that two titles share, as the first writes it. */
export function titlePassage(a: string, b: string): string | undefined {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const stops = stopWords('en');
  const elsewhere = ` ${other.join(' ').toLowerCase()} `;
  for (let length = Math.min(one.length, other.length); length >= LEAST; length--) {
    for (let at = 0; at + length <= one.length; at++) {
      const run = one.slice(at, at + length);
      if (!elsewhere.includes(` ${run.join(' ').toLowerCase()} `)) continue;
      const content = run.filter((word) => !stops.has(word.toLowerCase()));
      const passage = run.join(' ');
      if (content.length >= LEAST_CONTENT && !COMMON_HEADING.test(passage)) return passage;
    }
  }
  return undefined;
}

/** Titles are short; an endless one is cut. */
function wordsOf(title: string): string[] {
  return (
    title.slice(0, 300).match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  ).slice(0, 40);
}
