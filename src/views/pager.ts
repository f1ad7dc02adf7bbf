/** Where the n-th page of a list stands: `venues/a.html`, `venues/a/2.html`, `venues/a/3.html` … */
export function pagedPath(first: string, n: number): string {
  return n === 1 ? first : `${first.replace(/\.html$/, '')}/${n}.html`;
}

/** Links between the pages of a list; `undefined` where there is one page only. */
export interface Pager {
  current: number;
  pages: { n: number; href: string }[];
  previous?: string | undefined;
  next?: string | undefined;
}

/** How many pages a list of `length` fills; at least one. */
export function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** The n-th page (from 1) of a list, and the links to the others. */
export function pageOf<T>(
  items: readonly T[],
  n: number,
  size: number,
  first: string,
  to: (target: string) => string,
): { items: T[]; pager?: Pager | undefined } {
  const last = pageCount(items.length, size);
  const shown = items.slice((n - 1) * size, n * size);
  if (last === 1) return { items: shown };
  const link = (page: number) => to(pagedPath(first, page));
  const numbers = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - n) <= 2,
  );
  return {
    items: shown,
    pager: {
      current: n,
      pages: numbers.map((page) => ({ n: page, href: link(page) })),
      previous: n > 1 ? link(n - 1) : undefined,
      next: n < last ? link(n + 1) : undefined,
    },
  };
}

/** The numbers of all pages but the first, as parts of addresses: `['2', '3']`. */
export function furtherPages(count: number): string[] {
  return Array.from({ length: count - 1 }, (_, index) => String(index + 2));
}
