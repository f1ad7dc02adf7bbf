import { isDate } from '../../../src/schema/date.ts';
import { MONTHS } from './months.ts';

const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

type Parts = [year: string | undefined, month?: string | undefined, day?: string | undefined];

/** The ways a date is written, and which group is what. Each is anchored where it is tried. */
const FORMS: ReadonlyArray<{ pattern: RegExp; parts: (m: RegExpExecArray) => Parts | undefined }> =
  [
    {
      pattern:
        /(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?(?![\d-])/y,
      parts: (m) => [m[1], m[2], m[3]],
    },
    {
      pattern: new RegExp(
        `(${MONTH})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`,
        'iuy',
      ),
      parts: (m) => [m[3], m[1], m[2]],
    },
    {
      pattern: new RegExp(
        `(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?:\\s{1,3}(?:de|of)|\\s{0,3}-)?\\s{0,3}(${MONTH})\\.?,?(?:\\s{1,3}de|-)?\\s{0,3}(\\d{4})(?!\\d)`,
        'iuy',
      ),
      parts: (m) => [m[3], m[2], m[1]],
    },
    { pattern: /(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/y, parts: (m) => [m[1], m[2], m[3]] },
    { pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/y, parts: (m) => [m[1], m[2], m[3]] },
    { pattern: /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/y, parts: (m) => [m[3], m[2], m[1]] },
    // 28/5/2024 and 5/28/2024 can only be read one way; 5/6/2024 can be read two, so it is not read.
    {
      pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y,
      parts: (m) =>
        Number(m[1]) > 12
          ? [m[3], m[2], m[1]]
          : Number(m[2]) > 12 || m[1] === m[2]
            ? [m[3], m[1], m[2]]
            : undefined,
    },
    {
      pattern: new RegExp(`(${MONTH})\\.?,?\\s{1,3}(?:de\\s{1,3})?(\\d{4})(?!\\d)`, 'iuy'),
      parts: (m) => [m[2], m[1]],
    },
  ];

/** Forms that are dates only where nothing but a date can stand, such as a metadata field. */
const BARE_FORMS: typeof FORMS = [
  { pattern: /(\d{4})[-/.](\d{2})(?![\d-])/y, parts: (m) => [m[1], m[2]] },
  { pattern: /(\d{4})(\d{2})(\d{2})(?!\d)/y, parts: (m) => [m[1], m[2], m[3]] },
  { pattern: /(\d{4})(?!\d)/y, parts: (m) => [m[1]] },
];

export interface FoundDate {
  /** ISO, at the precision stated. */
  date: string;
  /** Where the date ends in the text. */
  end: number;
}

/**
 * The date that is written in `text` exactly at `offset`, as ISO at the precision stated: the day
 * of a point in time is the day as written, in the time zone of its writer. Relative dates
 * ("yesterday", "earlier this month") and ambiguous ones (5/6/2024) are none.
 */
export function dateAt(text: string, offset: number): FoundDate | undefined {
  return tryForms(FORMS, text, offset);
}

/** A metadata value that is a date, or begins with one: "2024-05-28T10:24:00-07:00", "2024/05". */
export function parseDate(value: string): string | undefined {
  const text = value
    .trim()
    .slice(0, 80)
    .replace(/^\p{L}{2,12}\.?,\s{1,3}(?=\d)/u, '')
    .replace(/^\p{L}{3,12}\.?,?\s(?=\p{L})/u, '');
  return (
    tryForms(FORMS, text, 0)?.date ??
    tryForms(FORMS, value.trim().slice(0, 80), 0)?.date ??
    tryForms(BARE_FORMS, text, 0)?.date
  );
}

function tryForms(forms: typeof FORMS, text: string, offset: number): FoundDate | undefined {
  for (const { pattern, parts } of forms) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    const date = match && toIso(parts(match));
    if (match && date) return { date, end: offset + match[0].length };
  }
  return undefined;
}

function toIso(parts: Parts | undefined): string | undefined {
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const pieces = [year as string];
  if (month !== undefined) pieces.push(pad(String(MONTHS.get(month.toLowerCase()) ?? month)));
  if (day !== undefined) pieces.push(pad(day));
  const iso = pieces.join('-');
  return Number(year) >= 1400 && isDate(iso) ? iso : undefined;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
