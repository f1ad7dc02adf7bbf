import { type Line, mergeBaselines } from './lines.ts';

/** The lines of one column, or of the whole width between columns, from top to bottom. */
export interface Column {
  lines: Line[];
  left: number;
  right: number;
}

/** Fewer lines on a side are no column. */
const FEWEST = 5;
/** So many are one whatever else stands there. */
const MANY = 12;
/** A column is no narrower than this share of the text. */
const NARROWEST = 0.18;

/**
 * Puts the lines of a page in the order they are read: where a gutter runs down the page, the left
 * column comes before the right one, and what stands across both parts what is above from what is
 * below. Columns in columns are found the same way.
 */
export function readingOrder(lines: readonly Line[], depth = 0): Column[] {
  if (lines.length === 0) return [];
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const gutter = depth < 3 ? findGutter(lines, left, right) : undefined;
  if (gutter === undefined) return [{ lines: mergeBaselines(lines), left, right }];
  const inset = 0.08 * (right - left);
  const across = lines
    .filter((line) => line.x < gutter - inset && line.right > gutter + inset)
    .sort((a, b) => a.y - b.y);
  const wideLines = new Set(across);
  const beside = lines.filter((line) => !wideLines.has(line));
  const columns: Column[] = [];
  let from = Number.NEGATIVE_INFINITY;
  let wide: Line[] = [];
  const flush = (to: number): void => {
    const band = beside.filter(({ y }) => y >= from && y < to);
    if (band.length > 0 && wide.length > 0) {
      columns.push({ lines: mergeBaselines(wide), left, right });
      wide = [];
    }
    for (const side of ['left', 'right']) {
      const part = band.filter((line) => (sideOf(line, gutter) === 'left') === (side === 'left'));
      columns.push(...readingOrder(part, depth + 1));
    }
    from = to;
  };
  for (const line of across) {
    flush(line.y);
    wide.push(line);
  }
  flush(Number.POSITIVE_INFINITY);
  if (wide.length > 0) columns.push({ lines: mergeBaselines(wide), left, right });
  return columns;
}

function sideOf(line: Line, gutter: number): 'left' | 'right' {
  return (line.x + line.right) / 2 < gutter ? 'left' : 'right';
}

/** Where few lines cross and enough lines stand side by side, as wide as columns are. */
function findGutter(lines: readonly Line[], left: number, right: number): number | undefined {
  const width = right - left;
  let best: { at: number; crossing: number } | undefined;
  for (let step = 18; step <= 82; step += 1) {
    const at = left + (step / 100) * width;
    const before = lines.filter((line) => line.right <= at + 1);
    const after = lines.filter((line) => line.x >= at - 1);
    const crossing = lines.length - before.length - after.length;
    if (crossing > 0.4 * (before.length + after.length)) continue;
    if (best && crossing >= best.crossing + (Math.abs(step - 50) < 3 ? 1 : 0)) continue;
    if (!isColumn(before, width) || !isColumn(after, width)) continue;
    if (!standBeside(before, after)) continue;
    best = { at, crossing };
  }
  return best?.at;
}

/** Enough lines that are as wide as prose; the parts of figures and cells of tables are not. */
function isColumn(lines: readonly Line[], width: number): boolean {
  const wide = lines.filter(
    (line) => line.right - line.x >= NARROWEST * width && line.text.length >= 12,
  );
  return wide.length >= MANY || (wide.length >= FEWEST && wide.length >= 0.4 * lines.length);
}

/** Columns share their height; a block at the left above a block at the right does not. */
function standBeside(a: readonly Line[], b: readonly Line[]): boolean {
  const [fromA, toA] = extent(a);
  const [fromB, toB] = extent(b);
  const shared = Math.min(toA, toB) - Math.max(fromA, fromB);
  return shared > 0.4 * Math.min(toA - fromA, toB - fromB);
}

function extent(lines: readonly Line[]): [number, number] {
  const ys = lines.map(({ y }) => y);
  return [Math.min(...ys), Math.max(...ys)];
}
