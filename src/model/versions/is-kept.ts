import { words } from '../text/words.ts';

/** What is looked at to say whether a text that is replaced is kept as a version. */
export interface Replaced {
  /** The saved texts. */
  before: string;
  after: string;
  /** Whether both were read from one file: then only how it is read has changed. */
  sameFile: boolean;
  /** The days of capture. */
  fetched: [before: string | undefined, after: string | undefined];
  /** Whether the entry has earlier versions, or a page cites this one: then its name is known. */
  isNamed: boolean;
}

const SHINGLE = 4;
/** With more than this share of the former text still there, a change without a new capture is a correction of it. */
const CORRECTED = 0.95;

/**
 * Whether a text that has other words than the one that takes its place is kept: where the source was captured anew (the
 * day of capture is another, or more than a twentieth of the text is gone), and wherever its name was given out. A
 * mended typo leaves nothing behind.
 */
export function isKept({ before, after, sameFile, fetched, isNamed }: Replaced): boolean {
  if (isNamed) return true;
  if (sameFile) return false;
  return fetched[0] !== fetched[1] || shareKept(before, after) < CORRECTED;
}

/** Share of the runs of four words of one text that stand in another. */
export function shareKept(before: string, after: string): number {
  const wanted = shingles(before);
  if (wanted.length === 0) return words(before).join(' ') === words(after).join(' ') ? 1 : 0;
  const there = new Set(shingles(after));
  return wanted.filter((shingle) => there.has(shingle)).length / wanted.length;
}

function shingles(text: string): string[] {
  const found = words(text);
  return found.slice(SHINGLE - 1).map((_, at) => found.slice(at, at + SHINGLE).join(' '));
}
