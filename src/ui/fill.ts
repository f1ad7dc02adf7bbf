import type { Plural } from './en.ts';

/** `fill('{n} of {all}', {n: 1, all: 2})` is `1 of 2`. A name without a value stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The form that fits the number, with `{n}` filled in, thousands parted by a thin space. */
export function count(forms: Plural, n: number): string {
  return fill(n === 1 ? forms.one : forms.other, { n: thousands(n) });
}

/** `12345` as `12 345`, the thin space that does not break; the same on every machine. */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
