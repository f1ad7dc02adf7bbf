import { raise } from '../html/raised.ts';
import type { Run } from './runs.ts';

/** Text on one baseline; lengths in points. */
export interface Line {
  text: string;
  x: number;
  right: number;
  y: number;
  /** Of most of its characters. */
  size: number;
  font: string;
  /** Whether all of it is set in one font. */
  oneFont: boolean;
  mono: boolean;
  runs: readonly Run[];
}

/** A wider gap parts columns or cells, in font sizes; justified words stand closer. */
const GAP = 0.9;
/** Baselines closer than this, in font sizes, are one line: raised and lowered signs are. */
const SHIFT = 0.5;

/** Joins the pieces that follow each other in the page's content and stand side by side. */
export function joinRuns(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Run[] = [];
  for (const run of runs) {
    const last = open.findLast(({ text }) => text.trim() !== '') ?? open.at(-1);
    if (last && !follows(last, run)) {
      lines.push(...toLine(open));
      open = [];
    }
    open.push(run);
  }
  return [...lines, ...toLine(open)];
}

function follows(last: Run, run: Run): boolean {
  const size = Math.max(last.size, run.size);
  if (Math.abs(run.y - last.y) > SHIFT * size) return false;
  if (run.text.trim() === '') return run.width < 2 * GAP * size;
  const gap = run.rtl ? last.x - (run.x + run.width) : run.x - (last.x + last.width);
  return gap < GAP * size && gap > -SHIFT * size - (run.rtl ? 0 : 0.5);
}

/** Joins the lines of one column that stand on one baseline, and sorts them from top to bottom. */
export function mergeBaselines(lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Line[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    const near = row?.slice(-12).some((other) => isOneLine(other, line));
    if (row && near) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) =>
    row.length === 1 ? row : toLine(row.flatMap(({ runs }) => runs as Run[])),
  );
}

function isOneLine(a: Line, b: Line): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const shift = Math.abs(a.y - b.y);
  // The mark of a footnote may stand high above its line.
  if (small.size < 0.8 * large.size && small.text.length <= 4) return shift < 0.7 * large.size;
  return shift < 1.2 * SHIFT * small.size;
}

function toLine(runs: readonly Run[]): Line[] {
  const inked = runs.filter(({ text }) => text.trim() !== '');
  if (inked.length === 0) return [];
  const rtl = lengthOf(inked.filter((run) => run.rtl)) > lengthOf(inked) / 2;
  // Order in the content is order of reading unless pieces were put beside each other later.
  const order = [...runs].sort((a, b) => (rtl ? b.x + b.width - a.x - a.width : a.x - b.x));
  const main = mostUsed(inked);
  let text = '';
  let last: Run | undefined;
  for (const run of order) {
    if (last !== undefined && isApart(last, run, rtl)) text += ' ';
    text += isRaised(run, main) ? raise(run.text, 'up', false) : run.text;
    last = run;
  }
  text = text.replace(/\s+/gu, ' ').trim();
  return [
    {
      text,
      x: Math.min(...inked.map((run) => run.x)),
      right: Math.max(...inked.map((run) => run.x + run.width)),
      y: main.y,
      size: main.size,
      font: main.font,
      oneFont: inked.every(({ font }) => font === main.font),
      mono: inked.every(({ mono }) => mono),
      runs,
    },
  ];
}

/** A small number above the line: the mark of a footnote, or a power. */
function isRaised(run: Run, main: Run): boolean {
  return (
    run.size < 0.85 * main.size &&
    run.y < main.y - 0.15 * main.size &&
    /^\s?\d{1,3}\s?$/.test(run.text)
  );
}

/** Whether the white between two pieces is a space between words. */
function isApart(last: Run, run: Run, rtl: boolean): boolean {
  const gap = rtl ? last.x - (run.x + run.width) : run.x - (last.x + last.width);
  return gap > 0.18 * Math.min(last.size, run.size);
}

/** The run that stands for the font and size that most characters have. */
function mostUsed(runs: readonly Run[]): Run {
  const counts = new Map<string, number>();
  let best = runs[0] as Run;
  let most = 0;
  for (const run of runs) {
    const key = `${run.font} ${run.size.toFixed(1)}`;
    const count = (counts.get(key) ?? 0) + run.text.length;
    counts.set(key, count);
    if (count > most) {
      most = count;
      best = run;
    }
  }
  return best;
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
