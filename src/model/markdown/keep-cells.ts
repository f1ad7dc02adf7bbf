import type { Table } from 'mdast';

/**
 * A copy of a table that is as wide as its widest row. GFM leaves out of a row what its head has no column for, and a
 * citation there would count without standing on the page.
 */
export function keepCells(table: Table): Table {
  const align = table.align ?? [];
  const width = table.children.reduce(
    (most, { children }) =>
      Math.max(most, children.findLastIndex((cell) => cell.children.length > 0) + 1),
    align.length,
  );
  const missing = width - align.length;
  return missing > 0 ? { ...table, align: [...align, ...Array(missing).fill(null)] } : table;
}
