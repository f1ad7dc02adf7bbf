import type { CslDate, DateParts } from './csl-item.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** As MLA 9 (appendix 1) shortens them. */
const MLA_MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** `"2024-05"` → `{'date-parts': [[2024, 5]]}`; nothing where `iso` is not such a date. */
export function toCslDate(iso: string | undefined): CslDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso ?? '');
  if (!match) return undefined;
  const parts = [match[1], match[2], match[3]].filter((part) => part !== undefined).map(Number);
  return { 'date-parts': [parts as DateParts] };
}

/** The parts of a CSL date, month by its name in three lengths; all absent where not known. */
export interface NamedDate {
  year: string;
  /** `May`, `September`. */
  month?: string;
  /** As MLA shortens it: `May`, `Sept.`. */
  monthShort?: string;
  /** As NLM shortens it: `May`, `Sep`. */
  monthAbbr?: string;
  day?: string;
}

/** What a style needs of a date, or nothing where there is none. */
export function namedDate(date: CslDate | undefined): NamedDate | undefined {
  if (!date) return undefined;
  const [year, month, day] = date['date-parts'][0];
  const named: NamedDate = { year: String(year) };
  if (month !== undefined) {
    const full = MONTHS[month - 1] as string;
    named.month = full;
    named.monthShort = MLA_MONTHS[month - 1] as string;
    named.monthAbbr = full.slice(0, 3);
  }
  if (day !== undefined) named.day = String(day);
  return named;
}

/** The date's numbers with `separator` between them, two digits each after the year. */
export function numericDate(date: CslDate, separator: string): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join(separator);
}
