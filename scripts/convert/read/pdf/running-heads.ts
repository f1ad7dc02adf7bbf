import type { LeftOut } from '../../article.ts';
import { leftOut } from '../parts.ts';
import type { Line } from './lines.ts';

export interface PageLines {
  /** From 1. */
  number: number;
  /** What the PDF calls the page, such as `iv`. */
  label: string | undefined;
  height: number;
  lines: Line[];
}

export interface WithoutHeads {
  pages: PageLines[];
  leftOut: LeftOut[];
}

/** A running head is one of so many outermost lines of its page … */
const OUTERMOST = 5;
/** … in this share of the height at the top or foot (lone numbers stand further in) … */
const ZONE = 0.13;
const NUMBER_ZONE = 0.2;
/** … and stands at the same height, give or take so many points, on other pages. */
const DRIFT = 6;

const PAGE_NUMBER =
  /^[\s–—|·•[(-]*(?:page|p\.|seite|página)?\s?(?:\d{1,4}|[ivxlc]{1,6})(?:\s?(?:of|\/|von|de)\s?\d{1,4})?[\s–—|·•\])-]*$/i;

interface Candidate {
  page: number;
  line: Line;
  zone: 'top' | 'foot';
  /** What is the same on every page where this runs; the number of the page is counted from 0. */
  signs: string[];
}

/**
 * Takes running heads and feet and page numbers off the pages: lines at the edge of a page that
 * stand at the same height on other pages too, where the numbers in them are the same or grow as
 * those of the pages do; and lone page numbers.
 */
export function dropRunningHeads(pages: readonly PageLines[]): WithoutHeads {
  const candidates = pages.flatMap((page, index) => outermost(page, index));
  const seen = countPages(candidates);
  const dropped = new Set<Line>();
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!isRunning(candidate, seen, pages)) continue;
    dropped.add(candidate.line);
    const key = `${candidate.zone} ${candidate.line.text.slice(0, 200).replace(/\d+|^[ivxlc]{1,6}$/gi, '#')}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return {
    pages: pages.map((page) => ({
      ...page,
      lines: page.lines.filter((line) => !dropped.has(line)),
    })),
    leftOut: [...groups.values()].map((group) => tell(group, pages)),
  };
}

function tell(group: readonly Candidate[], pages: readonly PageLines[]): LeftOut {
  const { line, page, zone } = group[0] as Candidate;
  const number = PAGE_NUMBER.test(line.text);
  const count = new Set(group.map((one) => one.page)).size;
  const places = count === 1 ? `page ${(pages[page] as PageLines).number}` : `${count} pages`;
  const what = number ? 'page number' : zone === 'top' ? 'running head' : 'running foot';
  return leftOut(number ? 'page-number' : 'running-head', `${what}, on ${places}`, line.text);
}

function outermost(page: PageLines, index: number): Candidate[] {
  const sorted = [...page.lines].sort((a, b) => a.y - b.y);
  const edge = (line: Line, zone: 'top' | 'foot'): Candidate[] => {
    const number = PAGE_NUMBER.test(line.text);
    // A number beside other words on its line is the number of a heading or an item.
    if (number && page.lines.some((other) => other !== line && isBeside(other, line))) return [];
    const share = number ? NUMBER_ZONE : ZONE;
    const inside =
      zone === 'top' ? line.y < share * page.height : line.y > (1 - share) * page.height;
    return inside ? [{ page: index, line, zone, signs: signsOf(line.text, index) }] : [];
  };
  return [
    ...sorted.slice(0, OUTERMOST).flatMap((line) => edge(line, 'top')),
    ...sorted.slice(-OUTERMOST).flatMap((line) => edge(line, 'foot')),
  ];
}

/** The text as it stands; with its first number counted from the page's; with its last one so. */
function signsOf(text: string, page: number): string[] {
  const bare = text.slice(0, 200).toLowerCase();
  const numbers = [...bare.matchAll(/\d{1,9}/g)];
  const counted = [numbers[0], numbers.at(-1)].flatMap((match) =>
    match
      ? [
          `${bare.slice(0, match.index)}#${Number(match[0]) - page}${bare.slice(match.index + match[0].length)}`,
        ]
      : [],
  );
  const roman = /^[ivxlc]{1,6}$/.test(bare) ? ['roman number'] : [];
  return [...new Set([bare, ...counted, ...roman])];
}

/** For each sign, and for each sign at each height, the pages that have it. */
function countPages(candidates: readonly Candidate[]): Map<string, Set<number>> {
  const seen = new Map<string, Set<number>>();
  for (const { page, line, zone, signs } of candidates) {
    for (const sign of signs) {
      for (const key of [`${zone} ${sign}`, atHeight(zone, sign, heightOf(line))]) {
        const pages = seen.get(key);
        if (pages) pages.add(page);
        else seen.set(key, new Set([page]));
      }
    }
  }
  return seen;
}

function heightOf({ y }: Line): number {
  return Math.round(y / DRIFT);
}

function atHeight(zone: string, sign: string, height: number): string {
  return `${zone} ${height} ${sign}`;
}

function isBeside(a: Line, b: Line): boolean {
  return (
    Math.abs(a.y - b.y) < 0.5 * b.size &&
    Math.max(a.x, b.x) - Math.min(a.right, b.right) < 4 * b.size
  );
}

function isRunning(
  { page, line, zone, signs }: Candidate,
  seen: ReadonlyMap<string, ReadonlySet<number>>,
  pages: readonly PageLines[],
): boolean {
  const height = heightOf(line);
  const same = (sign: string): number =>
    [height - 1, height, height + 1].reduce(
      (sum, at) => sum + (seen.get(atHeight(zone, sign, at))?.size ?? 0),
      0,
    );
  if (PAGE_NUMBER.test(line.text)) {
    if (isNumberOf(pages[page] as PageLines, line.text)) return true;
    // The first page of a chapter has its number at another height than the others.
    return signs.slice(1).some((sign) => (seen.get(`${zone} ${sign}`)?.size ?? 0) > 1);
  }
  // On a few pages two lines may be alike by chance; a table's head may stand on two.
  const long = line.text.length >= 12;
  const needed = pages.length <= 3 ? pages.length : long && pages.length <= 8 ? 2 : 3;
  return pages.length > 1 && signs.some((sign) => same(sign) >= Math.max(2, needed));
}

function isNumberOf(page: PageLines, text: string): boolean {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '').replace(/^(?:page|p)/i, '');
  return bare === String(page.number) || bare.toLowerCase() === page.label?.toLowerCase();
}
