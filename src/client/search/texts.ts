import type { SearchTexts } from '../../views/search.ts';

export type { SearchTexts };

/** `{name}` replaced by its value. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** `2024-05-28` is 28 May 2024, in the order of the language. */
export function dateText(iso: string, { months, dates }: SearchTexts): string {
  const [year = '', month, day] = iso.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return fill(day === undefined ? dates.month : dates.day, { year, month: name, day: Number(day) });
}

/** What a value of a facet is called. */
export function valueName(facet: string, value: string, { values }: SearchTexts): string {
  const name = values[facet]?.[value] ?? value;
  return facet === 'type' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
