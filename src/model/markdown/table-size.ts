/** Cells that a table may have whatever stands in them. */
const ALWAYS = 20_000;

/** Cells of the grid for each that stands in it, beyond which a table is no table but a way to fill memory. */
const MOST_PER_CELL = 8;

/**
 * Whether the grid of a table is out of all proportion to its cells: Markdown and HTML fill every row up to the longest,
 * so that a thousand rows of one cell and one of a thousand would be a million.
 */
export function isOutOfProportion(rows: number, columns: number, cells: number): boolean {
  const grid = rows * columns;
  return grid > ALWAYS && grid > MOST_PER_CELL * cells;
}
