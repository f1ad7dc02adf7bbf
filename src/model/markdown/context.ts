import { sentences } from '../text/sentences.ts';

/** Longer sentences are cut around what they are shown for. */
const LONGEST = 400;

export type Context = (offset: number) => string;

/**
 * Gives, for an offset of `text`, the sentence that it stands in or directly behind, on one line, cut
 * to about 400 characters; '' where there is none. Sentences are looked for once.
 */
export function contextFinder(text: string): Context {
  let spans: ReturnType<typeof sentences> | undefined;
  return (offset) => {
    spans ??= sentences(text);
    let low = 0;
    let high = spans.length - 1;
    // The first sentence that ends at the offset or behind it.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    if (span === undefined || offset < span.start || offset > span.end) return '';
    return cutAround(text, span.start, span.end, offset);
  };
}

function cutAround(text: string, start: number, end: number, offset: number): string {
  if (end - start <= LONGEST) return fold(text.slice(start, end));
  let from = Math.max(start, Math.min(offset - LONGEST / 2, end - LONGEST));
  let to = Math.min(end, from + LONGEST);
  if (from > start) from = nextSpace(text, from, offset);
  if (to < end) to = lastSpace(text, to, offset);
  return `${from > start ? '… ' : ''}${fold(text.slice(from, to))}${to < end ? ' …' : ''}`;
}

function nextSpace(text: string, from: number, limit: number): number {
  const at = text.indexOf(' ', from);
  return at === -1 || at > limit ? from : at + 1;
}

function lastSpace(text: string, to: number, limit: number): number {
  const at = text.lastIndexOf(' ', to);
  return at <= limit ? to : at;
}

/** Cells of a table row are told apart by a bar. */
function fold(text: string): string {
  return (
    text
      .replace(/ *\t */g, ' | ')
      .replace(/\s+/g, ' ')
      // The stop of the sentence behind a citation comes next to that of an abbreviation before it.
      .replace(/(\p{L})\.\.(?!\.)/gu, '$1.')
      .trim()
  );
}
