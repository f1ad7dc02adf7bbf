import type { LeftOut } from '../../article.ts';
import { leftOut } from '../parts.ts';

/** A line that is not empty. */
export interface Line {
  /** Line of the source, from 1. */
  number: number;
  /** Without white space at its ends. */
  text: string;
  /** Columns of white space before it; a tab counts as four. */
  indent: number;
  /** How many empty lines stand between it and the line before. */
  gap: number;
}

/** Two empty lines part paragraphs; more are what scripts and style left of a web page. */
const LONGEST_GAP = 2;

/**
 * Splits a text into its lines; runs of more than two empty lines are left out.
 *
 * @param firstLine - the line of the source that `text` begins with
 */
export function splitLines(text: string, firstLine = 1): { lines: Line[]; leftOut: LeftOut[] } {
  const lines: Line[] = [];
  const runs: LeftOut[] = [];
  let gap = 0;
  const endRun = (number: number): void => {
    if (gap <= LONGEST_GAP) return;
    runs.push(leftOut('blank-run', 'a run of empty lines', `${gap} empty lines`, number - gap));
  };
  const rows = text.split('\n');
  rows.forEach((row, index) => {
    const trimmed = trimLine(row);
    if (trimmed === '') {
      gap += 1;
      return;
    }
    endRun(firstLine + index);
    lines.push({ number: firstLine + index, text: trimmed, indent: indentOf(row), gap });
    gap = 0;
  });
  endRun(firstLine + rows.length);
  return { lines, leftOut: runs };
}

/** Lines without those that `keep` refuses; a gap that a dropped line leaves counts as one. */
export function filterLines(
  lines: readonly Line[],
  keep: (line: Line, index: number) => boolean,
): Line[] {
  const kept: Line[] = [];
  let dropped = false;
  lines.forEach((line, index) => {
    if (!keep(line, index)) {
      dropped = true;
      return;
    }
    kept.push(dropped ? { ...line, gap: Math.max(1, line.gap) } : line);
    dropped = false;
  });
  return kept;
}

/** `trim` also knows no-break spaces; zero-width characters at the ends show nothing either. */
function trimLine(row: string): string {
  let start = 0;
  let end = row.length;
  while (start < end && isInvisible(row.charCodeAt(start))) start += 1;
  while (end > start && isInvisible(row.charCodeAt(end - 1))) end -= 1;
  return row.slice(start, end);
}

function isInvisible(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  );
}

function indentOf(row: string): number {
  let columns = 0;
  for (const char of row) {
    if (char === ' ' || char === '\u00a0') columns += 1;
    else if (char === '\t') columns += 4;
    else break;
  }
  return columns;
}
