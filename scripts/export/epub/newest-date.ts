import type { Chosen } from './choose.ts';

/** The newest day that anything in a book states of itself, as `YYYY-MM-DD`; no clock is read. */
export function newestDate({ pages, entries }: Chosen): string {
  const days = [
    ...pages.map(({ front }) => front.updated),
    ...entries.flatMap(({ front }) => [
      front.added,
      front.published,
      front.rating.date,
      front.capture?.fetched,
    ]),
  ];
  const newest = days.reduce<string>(
    (a, b) => (b !== undefined && full(b) > a ? full(b) : a),
    '1970-01-01',
  );
  return newest;
}

/** `2024-05` as its first day. */
function full(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
