import { z } from 'zod';

/** 16 lower-case hex digits: the start of a SHA-256. Quoted in YAML, or "0012…" reads as a number. */
export const resourceIdSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'a quoted resource ID: 16 digits of 0-9 and a-f')
  .describe('Resource ID: the first 16 hex digits of SHA-256 of the URL');

export const stableIdSchema = z
  .string()
  .regex(/^sid_[0-9A-Za-z]{10}$/, 'a stable ID: "sid_" and 10 letters or digits')
  .describe('Stable ID: sid_ and 10 letters or digits');

/** What Pandoc allows in a citation key, less the characters that end one in running text. */
export const keySchema = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_:.+/-]*$/, 'a citation key such as leike2024')
  .max(120)
  .describe('A citation key such as leike2024');

/**
 * A slug: also a file name and a part of an address, so nothing that needs escaping in either, and
 * not `index`, which is the file of the list.
 */
export const slugSchema = z
  .string()
  .regex(
    /^(?!index$)[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]*(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u,
    'a slug such as jan-leike',
  )
  .max(120);

/** The ids that name venues are plain ASCII slugs, and not `index` either. */
export const venueIdSchema = z
  .string()
  .regex(/^(?!index$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a lower-case id such as nature-medicine')
  .max(80);
