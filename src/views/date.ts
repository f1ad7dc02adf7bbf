import { fill } from '../ui/fill.ts';
import type { Texts } from '../ui/texts.ts';

/** A date at the precision known: `iso` for machines and sorting, `text` for people. */
export interface DateView {
  iso: string;
  text: string;
}

/** `2024-05-28` is 28 May 2024, `2024-05` May 2024, `2024` 2024; in the order of the language. */
export function dateView(iso: string | undefined, t: Texts): DateView | undefined {
  if (iso === undefined) return undefined;
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? undefined : t.months[Number(month) - 1];
  return { iso, text: dateText({ year: year as string, name, day }, t) };
}

function dateText(
  { year, name, day }: { year: string; name: string | undefined; day: string | undefined },
  { dates }: Texts,
): string {
  if (name === undefined) return year;
  const form = day === undefined ? dates.month : dates.day;
  return fill(form, { year, month: name, day: Number(day) });
}
