import { z } from 'zod';
import { dateSchema } from './date.ts';

/** What is known of the moment the copy was saved. */
export const captureSchema = z.strictObject({
  status: z.number().int().min(100).max(599).optional().describe('HTTP status'),
  fetched: dateSchema.optional(),
  size: z.string().optional().describe('As the source states it, such as "5 KB"'),
  truncated: z.boolean().optional(),
  contentType: z
    .string()
    .min(1)
    .optional()
    .describe('The Content-Type that the server sent; readers are told its charset'),
});
export type Capture = z.infer<typeof captureSchema>;

/** What a saved text is: all of the source, a part, somebody's notes on it, or nothing. */
export const HOLDINGS = ['copy', 'preview', 'notes', 'none'] as const;
export const holdingSchema = z.enum(HOLDINGS);
export type Holding = z.infer<typeof holdingSchema>;

export const retractionSchema = z.strictObject({
  status: z.enum(['retracted', 'concern', 'corrected']),
  date: dateSchema.optional(),
  notice: z.string().optional().describe('URL of the notice, or what it says'),
  reason: z.string().min(1).optional().describe('Why, in the words of who published or listed it'),
  from: z.string().min(1).optional().describe('Where it was learnt, such as Crossref'),
  learnt: dateSchema.optional().describe('When it was learnt'),
});
export type Retraction = z.infer<typeof retractionSchema>;

export const withdrawnSchema = z.strictObject({
  reason: z.string().min(1),
  date: dateSchema.optional(),
});
export type Withdrawn = z.infer<typeof withdrawnSchema>;

export const highlightSchema = z.strictObject({
  quote: z.string().min(1),
  note: z.string().optional(),
});
export type Highlight = z.infer<typeof highlightSchema>;
