import { readHeadLine } from '../head-line.ts';
import type { Line } from './lines.ts';
import { listMarker } from './markers.ts';

const LONGEST = 90;
const MOST_WORDS = 14;
/** A paragraph, for what a heading may stand above. */
const PARAGRAPH = 60;

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?=\S)/;

/**
 * The depth of the heading that the line at `index` is, or undefined. A heading is a short line
 * without the end of a sentence that stands alone above text; plain text has no better sign.
 *
 * @param below - the depth of the unnumbered heading that this one stands under, if any
 */
export function headingDepth(
  lines: readonly Line[],
  index: number,
  below: number | undefined,
): 2 | 3 | 4 | undefined {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  if (!next || !hasHeadingShape(line.text) || !standsAlone(lines, index)) return undefined;
  if (!leadsToText(lines, index)) return undefined;
  const numbered = NUMBERED.exec(line.text);
  if (numbered) {
    const level = (numbered[1] as string).split('.').length - 1 + (below === undefined ? 2 : 3);
    return Math.min(level, 4) as 2 | 3 | 4;
  }
  return line.text.endsWith(':') && below !== undefined ? 3 : 2;
}

/** Between empty lines, or, in a text that has none, between a full stop and a long line. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1] as Line;
  if (line.gap > 0 && next.gap > 0) return true;
  if (index === 0) return next.gap > 0;
  const before = lines[index - 1] as Line;
  return (
    line.gap === next.gap &&
    line.text.length <= 70 &&
    /[.!?”"’)]$/.test(before.text) &&
    before.text.length >= PARAGRAPH &&
    next.text.length >= Math.max(100, 1.5 * line.text.length) &&
    /^[\p{Lu}\p{Lo}\p{N}“"]/u.test(next.text)
  );
}

/** At most one further heading between it and a paragraph or list. */
function leadsToText(lines: readonly Line[], index: number): boolean {
  for (const next of lines.slice(index + 1, index + 3)) {
    if (next.text.length >= PARAGRAPH || /[.!?:]$/.test(next.text)) return true;
    if (listMarker(next.text) && !NUMBERED.test(next.text)) return true;
    if (!hasHeadingShape(next.text)) return false;
  }
  return false;
}

function hasHeadingShape(text: string): boolean {
  if (text.length > LONGEST || text.length < 2) return false;
  const bare = text.replace(NUMBERED, '');
  if (!/^[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(bare) || !/\p{L}/u.test(bare)) return false;
  if (/[.,;!…–—]$/.test(bare) || /@|:\/\/|\s[–—]\s?@/.test(bare)) return false;
  const words = bare.split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  if (bare.endsWith(':') && !isTitleCase(words)) return false;
  return readHeadLine(bare) === undefined;
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word));
  return words.length <= 8 && capital.length >= 0.6 * Math.max(1, long.length);
}
