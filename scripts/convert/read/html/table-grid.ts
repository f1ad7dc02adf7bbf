import type { Element } from 'hast';
import { isOutOfProportion } from '../../../../src/model/markdown/table-size.ts';

/** How many cells a table of a page has, and how many its spans claim. */
interface Grid {
  rows: Element[];
  cells: Element[];
}

/** The rows and cells of a table, without those of tables inside it. */
function gridOf(table: Element): Grid {
  const grid: Grid = { rows: [], cells: [] };
  const waiting: Element[] = [table];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    for (const child of element.children) {
      if (child.type !== 'element' || child.tagName === 'table') continue;
      if (child.tagName === 'tr') grid.rows.push(child);
      if (child.tagName === 'td' || child.tagName === 'th') grid.cells.push(child);
      else waiting.push(child);
    }
  }
  return grid;
}

/** A number of rows or columns as HTML reads it: 1 where it is none, at most 65,534. */
function span(value: unknown): number {
  return Math.min(65_534, Math.max(1, Number.parseInt(String(value), 10) || 1));
}

/** Whether the rows of a table are of such unequal length that filling them up would make far more cells than there are. */
export function isGappy(table: Element): boolean {
  const { rows, cells } = gridOf(table);
  const longest = rows.reduce(
    (most, row) => Math.max(most, row.children.filter(({ type }) => type === 'element').length),
    0,
  );
  return isOutOfProportion(rows.length, longest, cells.length);
}

/**
 * Takes away the spans of a table whose cells claim far more of the grid than there are cells: each cell that is spanned would
 * become an empty one of its own. What HTML allows (`colspan="1000" rowspan="65534"`) is 65 million from one tag.
 */
export function withinSpans(table: Element): void {
  const { rows, cells } = gridOf(table);
  const covered = cells.reduce(
    (sum, { properties }) =>
      sum + span(properties.colSpan) * Math.min(span(properties.rowSpan), rows.length),
    0,
  );
  if (!isOutOfProportion(1, covered, cells.length)) return;
  for (const { properties } of cells) {
    delete properties.colSpan;
    delete properties.rowSpan;
  }
}
