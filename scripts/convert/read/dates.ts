import { isDate } from '../../../src/schema/date.ts';
import type { ReaderWarning } from '../article.ts';
import { MONTHS } from './months.ts';
import { warning } from './parts.ts';

const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Earlier years are what programs write where they know none. */
const EARLIEST = 1400;

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
    { pattern: /(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})(?!\d)/y, parts: (m) => [m[1], m[2], m[3]] },
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

/**
 * A metadata value that is a date, or begins with one: "2024-05-28T10:24:00-07:00", "2024/05". A
 * day that does not exist (30 February, month 13) is none, and is not cut down to its year.
 */
export function parseDate(value: string): string | undefined {
  const [text, bare] = candidates(value);
  return (
    tryForms(FORMS, bare, 0)?.date ??
    tryForms(FORMS, text, 0)?.date ??
    (impossibleDate(value) === undefined ? tryForms(BARE_FORMS, bare, 0)?.date : undefined)
  );
}

/**
 * The part of a metadata value that has the form of a date but is no day or month of the calendar
 * ("2024-02-30", "31/13/2024"). Zeros stand for what is not known, "2012-13" for a year of school
 * or sport, and months 21 to 24 for seasons (EDTF): these are not impossible.
 */
export function impossibleDate(value: string): string | undefined {
  for (const text of candidates(value).reverse()) {
    for (const { pattern, parts } of [...FORMS, ...BARE_FORMS]) {
      pattern.lastIndex = 0;
      const match = pattern.exec(text);
      const found = match ? parts(match) : undefined;
      if (!match || !found) continue;
      if (toIso(found) !== undefined) return undefined;
      if (!isVague(found)) return match[0];
    }
  }
  return undefined;
}

function isVague([year, month, day]: Parts): boolean {
  if (Number(year) < EARLIEST || Number(month) === 0 || (day !== undefined && Number(day) === 0)) {
    return true;
  }
  if (day !== undefined) return false;
  const number = Number(month);
  return number === (Number(year) + 1) % 100 || (number >= 21 && number <= 24);
}

/** Says that a date was left out because it does not exist; `where` names its place. */
export function impossibleDateWarning(date: string, where: string, line?: number): ReaderWarning {
  return warning(
    'impossible-date',
    `the date ${JSON.stringify(date)} in ${where} does not exist and was left out`,
    'Correct it in the source, or write the right date into its sidecar',
    line,
  );
}

/** A value as it stands, and without the name of a day of the week before it. */
function candidates(value: string): [text: string, bare: string] {
  const text = value.trim().slice(0, 80);
  const bare = text
    .replace(/^\p{L}{2,12}\.?,\s{1,3}(?=\d)/u, '')
    .replace(/^\p{L}{3,12}\.?,?\s(?=\p{L})/u, '');
  return [text, bare];
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
  return Number(year) >= EARLIEST && isDate(iso) ? iso : undefined;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
