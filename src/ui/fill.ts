import type { Plural } from './en.ts';
import type { Texts } from './texts.ts';

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

/** A number with so many decimals, parted by the sign of the language: `0.50`, `0,50`. */
export function decimal(n: number, digits: number, t: Texts): string {
  return n.toFixed(digits).replace('.', t.decimal);
}
