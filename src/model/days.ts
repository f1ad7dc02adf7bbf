/** A stretch of days, both included, counted from 1970; undefined: unknown. */
export type Scope = readonly [first: number, last: number] | undefined;

const DAY = 86_400_000;

/** The days of an ISO date of any precision: `2024` is all of that year. */
export function daysOf(date: string | undefined): Scope {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const first = Date.UTC(year, month - 1, day) / DAY;
  if (match[3] !== undefined) return [first, first];
  const next = match[2] === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return [first, next / DAY - 1];
}
