import type { Quantity } from './statement.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  K: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  M: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  B: 1e9,
  trillion: 1e12,
};
const SMALL: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  hundred: 100,
};

/** `May 28, 2024`, `28 May 2024`, `May 2024`, `2024-05-28` or `2024` as an ISO date of its precision. */
export function isoDate(text: string): string | undefined {
  if (/^\d{4}(?:-\d{2}-\d{2})?$/.test(text)) return text;
  const year = /\d{4}/.exec(text)?.[0];
  const month = MONTHS.indexOf((/\p{L}{3,}/u.exec(text)?.[0] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (year === undefined || month === 0) return undefined;
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text.replace(/(\d)(?:st|nd|rd|th)/, '$1'))?.[0];
  if (day === undefined) return `${year}-${two(month)}`;
  return Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${two(month)}-${two(Number(day))}`
    : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** `more than $4.2 million` as a number, its currency and its bound. */
export function readAmount(amount: string, bound: string | undefined): Quantity | undefined {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(amount)?.[0];
  if (number === undefined) return undefined;
  const scale = /(thousand|million|billion|trillion|mn|bn|[mkMKB])(?!\p{L})/u.exec(amount)?.[1];
  const currency = currencyOf(amount);
  return {
    text: withBound(amount, bound),
    number: Number(number.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALES[scale] ?? 1)),
    currency,
    ...boundOf(bound),
  };
}

const WORDS_FOR: readonly (readonly [RegExp, string])[] = [
  [/^(?:US\$|USD|\$)|dollars$/, '$'],
  [/^(?:€|EUR)|euros$/, '€'],
  [/^(?:£|GBP)|pounds$/, '£'],
  [/^¥|yen$/, '¥'],
  [/^₹|rupees$/, '₹'],
  [/^CHF|francs$/, 'CHF'],
];

function currencyOf(amount: string): string {
  return (
    WORDS_FOR.find(([pattern]) => pattern.test(amount))?.[1] ??
    /^\D*/.exec(amount)?.[0].trim() ??
    ''
  );
}

/** `about 200 employees` as a number, what is counted, and its bound. */
export function readCount(
  count: string,
  counted: string | undefined,
  bound: string | undefined,
): Quantity | undefined {
  const number = SMALL[count.toLowerCase()] ?? Number(count.replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  return {
    text: withBound(counted === undefined ? count : `${count} ${counted}`, bound),
    number,
    unit: counted?.toLowerCase(),
    ...boundOf(bound),
  };
}

function withBound(text: string, bound: string | undefined): string {
  return `${bound ?? ''}${text}`.replace(/\s+/g, ' ').trim();
}

function boundOf(bound: string | undefined): Pick<Quantity, 'bound'> {
  if (bound === undefined || bound.trim() === '') return {};
  if (/more|over|least|upward/i.test(bound)) return { bound: 'least' };
  if (/fewer|less|under|up\s+to|as\s+m/i.test(bound)) return { bound: 'most' };
  return { bound: 'about' };
}
