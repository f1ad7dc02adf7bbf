import { z } from 'zod';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether `text` is an ISO 8601 calendar date at year, month or day precision that exists
 * (`"2024"`, `"2024-05"`, `"2024-02-29"`, but not `"2023-02-29"`).
 */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] as number);
  const day = Number(match[3]);
  return day >= 1 && day <= days;
}

/** A quoted ISO date at the precision that is known: year, month or day. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a quoted date such as "2024", "2024-05" or "2024-05-28"')
  .refine(isDate, 'a day that exists, such as "2024-02-29"')
  .describe('ISO date at the precision known, quoted: "2024", "2024-05" or "2024-05-28"');

/** The precise day something was done; used where a year alone would not do. */
export const daySchema = dateSchema.refine(
  (text) => text.length === 10,
  'a full date such as "2024-05-28"',
);
