import { isDate } from '../../../../src/schema/date.ts';
import { parseDate } from '../dates.ts';
import { MONTHS } from '../months.ts';

/**
 * The date that a field of a bibliography states, as ISO at the precision stated: ISO and EDTF
 * ("2024-05-28/2024-06-01" is its first day, seasons and "2024-XX" its year), "2024/05//", "2024 May
 * 28", "2024 May-Jun", "May 28, 2024", "c2014". Of "5/6/2024", which can be read two ways, and of
 * "Spring 2014", only the year.
 */
export function bibliographyDate(text: string): string | undefined {
  const written = text.trim().slice(0, 80);
  const numbers =
    /^\[?(?:c\.?\s?|ca\.\s?)?(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(written);
  if (numbers?.[2] !== undefined) return isoDate(numbers[1] as string, numbers[2], numbers[3]);
  const words = /^(\d{4})\s{0,2}[-,/ ]\s{0,2}(\p{L}{3,10})\.?(?:\s{1,2}(\d{1,2})(?!\d))?/u.exec(
    written,
  );
  const month = words && MONTHS.get((words[2] as string).toLowerCase());
  if (words && month) return isoDate(words[1] as string, String(month), words[3]);
  if (numbers) return parseDate(written) ?? isoDate(numbers[1] as string);
  const year = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/.exec(written)?.[0];
  return parseDate(written) ?? (year === undefined ? undefined : isoDate(year));
}

/**
 * Year, month and day as BibTeX and RIS give them in fields of their own. The month may be a
 * number, a name, or a name with a day ("July 4", "4~July", "May--June").
 */
export function dateOfParts(year?: string, month?: string, day?: string): string | undefined {
  const base = year === undefined ? undefined : bibliographyDate(year);
  if (base === undefined || base.length > 4 || month === undefined) return base;
  const name = /\p{L}{3,10}/u.exec(month)?.[0].toLowerCase();
  const number = /(?<!\d)\d{1,2}(?!\d)/.exec(month)?.[0];
  if (name === undefined) return isoDate(base, number, bareDay(day));
  const known = MONTHS.get(name);
  return known === undefined ? base : isoDate(base, String(known), bareDay(day) ?? number);
}

/** The date of these numbers; what does not exist (month 23, 30 February) is cut off. */
export function isoDate(year: string, month?: string, day?: string): string | undefined {
  const two = (part: string): string => part.padStart(2, '0');
  const parts = [year, ...(month ? [two(month), ...(day ? [two(day)] : [])] : [])];
  for (let length = parts.length; length > 0; length -= 1) {
    const iso = parts.slice(0, length).join('-');
    if (isDate(iso)) return iso;
  }
  return undefined;
}

function bareDay(day: string | undefined): string | undefined {
  return /^\s{0,3}(\d{1,2})(?!\d)/.exec(day ?? '')?.[1];
}
