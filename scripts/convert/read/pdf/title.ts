import type { Stated } from '../../article.ts';
import { cutText, foldSpace, stated } from '../parts.ts';
import { isJunkTitle } from '../title-junk.ts';
import type { PdfInfo } from './info.ts';
import type { Line } from './lines.ts';

/** What stands large on a first page and is no title. */
const NOT_TITLE = /^(?:abstract|contents|arxiv:|doi|https?:|vol(?:ume)?\b|no\.|issn)/i;
const LONGEST = 300;

/**
 * The title of a PDF: the one its records state, unless that is what a program left there (a file
 * name, "Microsoft Word - …") or the first page shows another one; else the largest text of page 1.
 *
 * @param first - lines of the first page, from top to bottom
 * @param text - what the first pages say
 */
export function findTitle(
  { info, xmp }: PdfInfo,
  first: readonly Line[],
  text: string,
): Stated<string> | undefined {
  const largest = largestText(first);
  const page = foldAll(text);
  const candidates: Array<[string, string]> = [];
  for (const title of xmp.get('dc:title') ?? []) candidates.push([title, 'xmp']);
  const own = info.get('title');
  if (own !== undefined) candidates.push([own, 'pdf-info']);
  const usable = candidates.filter(([title]) => !isJunkTitle(title));
  const shown = usable.find(([title]) => page.includes(foldAll(title)));
  const [value, origin] = shown ?? (largest === undefined ? usable[0] : undefined) ?? [];
  if (value !== undefined && origin !== undefined) return stated(cutText(value, LONGEST), origin);
  if (largest !== undefined) return stated(largest, 'largest-text');
  return undefined;
}

/** The lines in the largest size of the page that follow each other, on one line. */
function largestText(lines: readonly Line[]): string | undefined {
  const usable = lines.filter(
    ({ text }) => /\p{L}{2}/u.test(text) && text.length <= LONGEST && !NOT_TITLE.test(text),
  );
  const sizes = usable.map(({ size }) => size).sort((a, b) => b - a);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  for (const size of [...new Set(sizes)].slice(0, 4)) {
    if (size < 1.1 * median) return undefined;
    const start = usable.findIndex((line) => line.size >= size - 0.6);
    const group: Line[] = [];
    for (const line of usable.slice(start)) {
      const last = group.at(-1);
      if (Math.abs(line.size - size) > 0.6 || (last && line.y - last.y > 2.2 * size)) break;
      group.push(line);
      if (group.length === 5) break;
    }
    const title = foldSpace(group.map(({ text }) => text).join(' '));
    // A lone large word is a logo or an initial, unless the page says no more.
    if (title.length >= 8 || (usable.length < 6 && title.length >= 3)) {
      return title.length <= LONGEST ? title : undefined;
    }
  }
  return undefined;
}

function foldAll(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
