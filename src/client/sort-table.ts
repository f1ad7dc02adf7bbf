/** A column's head and what its rows are sorted by. */
interface Column {
  head: HTMLTableCellElement;
  index: number;
  /** `down`: the greatest first; `text`: from A. */
  first: 'ascending' | 'descending';
  name: string;
}

/** Lets a table's rows be put in order by its heads; returns how to do it by script. */
export function makeSortable(table: HTMLTableElement): {
  columns: Column[];
  sort: (column: Column) => void;
} {
  const columns = [...table.querySelectorAll<HTMLTableCellElement>('thead th')].flatMap(
    (head, index) => {
      const kind = head.dataset.sort;
      if (kind === undefined) return [];
      return {
        head,
        index,
        first: kind === 'down' ? 'descending' : 'ascending',
        name: head.textContent ?? '',
      } as const;
    },
  );
  const sort = (column: Column) => sortBy(table, columns, column);
  for (const column of columns) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = column.name;
    button.addEventListener('click', () => sort(column));
    column.head.replaceChildren(button);
  }
  return { columns, sort };
}

function sortBy(table: HTMLTableElement, columns: readonly Column[], column: Column): void {
  const before = column.head.getAttribute('aria-sort');
  const order =
    before === null ? column.first : before === 'ascending' ? 'descending' : 'ascending';
  for (const { head } of columns) head.removeAttribute('aria-sort');
  column.head.setAttribute('aria-sort', order);
  const body = table.tBodies[0];
  if (!body) return;
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const sign = order === 'ascending' ? 1 : -1;
  const rows = [...body.rows].map((row) => ({ row, value: cellValue(row.cells[column.index]) }));
  rows.sort((a, b) => sign * compare(a.value, b.value));
  body.append(...rows.map(({ row }) => row));
}

function cellValue(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.v ?? cell?.textContent?.trim() ?? '';
}
