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
  fold: string;
}

/**
 * Takes running heads and feet and page numbers off the pages: lines at the edge of a page whose
 * words, digits aside, stand at the same height on other pages too; and lone page numbers.
 */
export function dropRunningHeads(pages: readonly PageLines[]): WithoutHeads {
  const candidates = pages.flatMap((page, index) => outermost(page, index));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.zone} ${candidate.fold}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate].slice(0, 10_000));
  }
  const dropped = new Set<Line>();
  const out: LeftOut[] = [];
  for (const group of groups.values()) {
    const found = group.filter((one) => isRunning(one, group, pages));
    const [first] = found;
    if (!first) continue;
    const number = PAGE_NUMBER.test(first.line.text);
    const count = new Set(found.map(({ page }) => page)).size;
    const places =
      count === 1 ? `page ${(pages[first.page] as PageLines).number}` : `${count} pages`;
    const reason = `${number ? 'page number' : first.zone === 'top' ? 'running head' : 'running foot'}, on ${places}`;
    out.push(leftOut(number ? 'page-number' : 'running-head', reason, first.line.text));
    for (const { line } of found) dropped.add(line);
  }
  return {
    pages: pages.map((page) => ({
      ...page,
      lines: page.lines.filter((line) => !dropped.has(line)),
    })),
    leftOut: out,
  };
}

function outermost(page: PageLines, index: number): Candidate[] {
  const sorted = [...page.lines].sort((a, b) => a.y - b.y);
  const edge = (line: Line, zone: 'top' | 'foot'): Candidate[] => {
    // A number beside other words on its line is the number of a heading or an item.
    const lone = !page.lines.some(
      (other) =>
        other !== line && Math.abs(other.y - line.y) < 0.5 * line.size && isNear(other, line),
    );
    if (PAGE_NUMBER.test(line.text) && !lone) return [];
    const share = PAGE_NUMBER.test(line.text) ? NUMBER_ZONE : ZONE;
    const inside =
      zone === 'top' ? line.y < share * page.height : line.y > (1 - share) * page.height;
    return inside ? [{ page: index, line, zone, fold: fold(line.text) }] : [];
  };
  return [
    ...sorted.slice(0, OUTERMOST).flatMap((line) => edge(line, 'top')),
    ...sorted.slice(-OUTERMOST).flatMap((line) => edge(line, 'foot')),
  ];
}

function isNear(a: Line, b: Line): boolean {
  return Math.max(a.x, b.x) - Math.min(a.right, b.right) < 4 * b.size;
}

function isRunning(
  one: Candidate,
  group: readonly Candidate[],
  pages: readonly PageLines[],
): boolean {
  const page = pages[one.page] as PageLines;
  const near = group.filter(
    (other) =>
      Math.abs(other.line.y - one.line.y) <= DRIFT &&
      (other.line.text === one.line.text || countsPages(one, other)),
  );
  const others = new Set(near.map((other) => other.page)).size - 1;
  if (PAGE_NUMBER.test(one.line.text)) {
    // The first page of a chapter has its number elsewhere than the others.
    const counts = group.some((other) => other.page !== one.page && countsPages(one, other));
    return others > 0 || counts || isNumberOf(page, one.line.text);
  }
  // On a few pages two lines may be alike by chance; a table's head may stand on two.
  const needed =
    pages.length <= 3 ? pages.length : one.line.text.length >= 12 && pages.length <= 8 ? 2 : 3;
  return pages.length > 1 && others + 1 >= Math.max(2, needed);
}

/** Whether the numbers in two lines grow as the numbers of their pages do. */
function countsPages(one: Candidate, other: Candidate): boolean {
  const a = numbersOf(one.line.text);
  const b = numbersOf(other.line.text);
  if (a.length === 0) return false;
  return a.every((number, index) => {
    const change = (b[index] ?? Number.NaN) - number;
    return change === 0 || change === other.page - one.page;
  });
}

function numbersOf(text: string): number[] {
  return (text.slice(0, 200).match(/\d{1,9}/g) ?? []).map(Number);
}

function isNumberOf(page: PageLines, text: string): boolean {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '').replace(/^(?:page|p)/i, '');
  return bare === String(page.number) || bare.toLowerCase() === page.label?.toLowerCase();
}

/** Digits and roman numerals at the ends differ from page to page; the rest is the same. */
function fold(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/^[ivxlc]{1,6}(?=\s)|(?<=\s)[ivxlc]{1,6}$|^[ivxlc]{1,6}$/g, '#')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}
