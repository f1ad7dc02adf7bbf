import { z } from 'zod';
import { daySchema } from './date.ts';
import { resourceIdSchema } from './ids.ts';
import { sourceUrlSchema } from './sidecar.ts';

/**
 * What was found at the address of a source. `missing` is a page that was not there once, `gone` one
 * that was not there twice, a week or more apart; `suspected` answers as if it were there and does
 * not look like it; `blocked` says nothing of the page, only that programs may not see it.
 */
export const SEEN_STATES = [
  'fine',
  'moved',
  'drifted',
  'missing',
  'gone',
  'suspected',
  'blocked',
  'unknown',
] as const;
export const seenStateSchema = z.enum(SEEN_STATES);
export type SeenState = z.infer<typeof seenStateSchema>;

const sentencesSchema = z.array(z.string().min(1)).max(5);

/** One line of `seen.jsonl`: what came of the last look at one source. */
export const seenLineSchema = z.strictObject({
  id: resourceIdSchema,
  url: sourceUrlSchema.describe('The address that was asked'),
  state: seenStateSchema,
  checked: daySchema.describe('The day of the last look'),
  seen: daySchema.optional().describe('The last day on which the page was there'),
  missing: daySchema
    .optional()
    .describe('The first day on which it was not there, and not since either'),
  status: z.number().int().min(100).max(599).optional().describe('HTTP status'),
  why: z.string().optional().describe('What was the matter, where the status does not say it'),
  to: sourceUrlSchema.optional().describe('Where the address leads to'),
  kept: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Share of the saved text that stands on the page; absent: not compared'),
  went: sentencesSchema.optional().describe('Sentences of the saved text that are not there now'),
  came: sentencesSchema.optional().describe('Sentences that were not in the saved text'),
  archive: sourceUrlSchema.optional().describe('An archived copy'),
  archived: daySchema.optional().describe('The day of that copy'),
});
export type SeenLine = z.infer<typeof seenLineSchema>;
