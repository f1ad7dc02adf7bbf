import { z } from 'zod';
import { retractionSchema } from './capture.ts';
import { daySchema } from './date.ts';
import { doiSchema } from './sidecar.ts';

/** Where notices are looked up. */
export const NOTICE_SOURCES = ['Crossref', 'Retraction Watch'] as const;

/** One line of `retractions.jsonl`: what became of the work that a DOI names, or that nothing did. */
export const noticeLineSchema = z.strictObject({
  doi: doiSchema.describe('In lower case'),
  checked: daySchema.describe('The day it was last looked up'),
  retraction: retractionSchema
    .required({ from: true, learnt: true })
    .optional()
    .describe('Absent: no notice was found'),
});
export type NoticeLine = z.infer<typeof noticeLineSchema>;
