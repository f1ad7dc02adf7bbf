import type { SearchTexts } from '../../views/search.ts';

export type { SearchTexts };

/** `{name}` replaced by its value. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** `2024-05-28` is 28 May 2024. */
export function dateText(iso: string, months: readonly string[]): string {
  const [year, month, day] = iso.split('-');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
