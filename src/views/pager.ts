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
  /** To a search among all that the list holds. */
  narrow?: string | undefined;
}

/** How many pages a list of `length` fills; at least one. */
export function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/**
 * The n-th page (from 1) of a list, and the links to the others.
 *
 * @param narrow the link to a search among all items, where there is one
 */
export function pageOf<T>(
  items: readonly T[],
  n: number,
  size: number,
  first: string,
  to: (target: string) => string,
  narrow?: string,
): { items: T[]; pager?: Pager | undefined } {
  const pager = pagerOf(n, pageCount(items.length, size), first, to, narrow);
  return { items: items.slice((n - 1) * size, n * size), pager };
}

/** The links from the n-th of `last` pages to the others; `undefined` where there are none. */
export function pagerOf(
  n: number,
  last: number,
  first: string,
  to: (target: string) => string,
  narrow?: string,
): Pager | undefined {
  if (last === 1) return undefined;
  const link = (page: number) => to(pagedPath(first, page));
  const numbers = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - n) <= 2,
  );
  return {
    current: n,
    pages: numbers.map((page) => ({ n: page, href: link(page) })),
    previous: n > 1 ? link(n - 1) : undefined,
    next: n < last ? link(n + 1) : undefined,
    narrow,
  };
}

/** The numbers of all pages but the first, as parts of addresses: `['2', '3']`. */
export function furtherPages(count: number): string[] {
  return Array.from({ length: count - 1 }, (_, index) => String(index + 2));
}
