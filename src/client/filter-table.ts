import type { makeSortable } from './sort-table.ts';

/** Lets a form of `data-filter` hide the rows of its table that do not fit. */
export function makeFilterable(
  form: HTMLFormElement,
  table: HTMLTableElement,
  { columns, sort }: ReturnType<typeof makeSortable>,
): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const texts = new Map(rows.map((row) => [row, fold(row.textContent ?? '')]));
  const shown = form.querySelector('.shown');
  const field = (name: string) =>
    (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';
  const choices = [...form.querySelectorAll('select')].filter(({ name }) => name !== 'sort');
  const apply = () => {
    const words = fold(field('text')).split(/\s+/);
    let count = 0;
    for (const row of rows) {
      const fits =
        choices.every(({ name, value }) => fitsChoice(value, row.dataset[name])) &&
        words.every((word) => texts.get(row)?.includes(word));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    if (shown) shown.textContent = count === rows.length ? '' : message(form, count, rows.length);
  };
  addSorts(form, columns, sort);
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  // A browser that comes back to the page fills in what was chosen.
  apply();
}

function addSorts(
  form: HTMLFormElement,
  columns: ReturnType<typeof makeSortable>['columns'],
  sort: ReturnType<typeof makeSortable>['sort'],
): void {
  const select = form.elements.namedItem('sort') as HTMLSelectElement | null;
  if (!select) return;
  select.add(new Option('–', ''));
  columns.forEach((column, index) => {
    select.add(new Option(column.name, String(index)));
  });
  select.addEventListener('change', () => {
    const column = columns[Number(select.value)];
    if (column && select.value !== '') sort(column);
  });
}

function fitsChoice(chosen: string, value: string | undefined): boolean {
  return chosen === '' || chosen === (value ?? '');
}

function message(form: HTMLFormElement, count: number, all: number): string {
  const text = (count === 0 ? form.dataset.none : form.dataset.shown) ?? '';
  return text.replace('{n}', String(count)).replace('{all}', String(all));
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
