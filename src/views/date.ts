import type { Texts } from '../ui/texts.ts';

/** A date at the precision known: `iso` for machines and sorting, `text` for people. */
export interface DateView {
  iso: string;
  text: string;
}

/** `2024-05-28` is 28 May 2024, `2024-05` May 2024, `2024` 2024. */
export function dateView(iso: string | undefined, t: Texts): DateView | undefined {
  if (iso === undefined) return undefined;
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? undefined : t.months[Number(month) - 1];
  const text = [day === undefined ? undefined : String(Number(day)), name, year];
  return { iso, text: text.filter((piece) => piece !== undefined).join(' ') };
}
