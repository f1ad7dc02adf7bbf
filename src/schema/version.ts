import { z } from 'zod';
import { holdingSchema } from './capture.ts';
import { dateSchema } from './date.ts';

/** What names a version of a saved text: the first 8 hex digits of the SHA-256 of its words. */
export const versionHashSchema = z
  .string()
  .regex(/^[0-9a-f]{8}$/, 'the hash of a version: 8 digits of 0-9 and a-f');

/**
 * The blocks of a text: each its words, or `[from, count]` for blocks that stand in the version named by `base`.
 */
const blocksSchema = z.array(
  z.union([z.string(), z.tuple([z.number().int().min(0), z.number().int().min(1)])]),
);

/** One line of `versions/<id>.jsonl`: a text that an entry had before its source was captured anew. */
export const versionLineSchema = z.strictObject({
  hash: versionHashSchema,
  fetched: dateSchema.optional().describe('When that version was saved'),
  holding: holdingSchema,
  words: z.number().int().min(0).describe('Number of its words'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('Of the file that it was read from'),
  base: versionHashSchema.optional().describe('The version that numbers in the text point into'),
  text: blocksSchema
    .optional()
    .describe('Absent where the rights to the text do not allow to keep it'),
});
export type VersionLine = z.infer<typeof versionLineSchema>;
export type PackedText = z.infer<typeof blocksSchema>;
