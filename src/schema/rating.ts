import { z } from 'zod';
import { dateSchema } from './date.ts';

/** The criteria a rating can speak to; `about/ratings.html` is generated from this table. */
export const CRITERIA = {
  'named-authors': 'Authors are named and can be held to what they write.',
  corrections: 'Errors are corrected in public, with a note of what was wrong.',
  'peer-review': 'Independent experts review texts before they are published.',
  'primary-sourcing':
    'Statements rest on documents, data or named witnesses that a reader can check.',
  'editorial-independence': 'Owners, funders and advertisers do not decide what is published.',
  transparency: 'Ownership, funding, methods and conflicts of interest are disclosed.',
} as const;

export type Criterion = keyof typeof CRITERIA;
export const CRITERION_ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;

export const levelSchema = z
  .number()
  .int()
  .min(1)
  .max(5)
  .describe('1 Low, 2 Mixed, 3 Good, 4 High, 5 Gold standard');

export const evidenceSchema = z
  .strictObject({
    url: z.url().optional(),
    note: z.string().min(1).optional(),
  })
  .refine((item) => item.url !== undefined || item.note !== undefined, 'a url, a note, or both');

const criteriaSchema = z.partialRecord(
  z.enum(Object.keys(CRITERIA) as [Criterion, ...Criterion[]]),
  z.enum(CRITERION_ANSWERS),
);

/** A judgement by a person: always with its reason, who made it and when. */
export const ratingSchema = z.strictObject({
  level: levelSchema,
  reason: z.string().min(1).describe('One or two sentences that say why'),
  criteria: criteriaSchema.optional(),
  evidence: z.array(evidenceSchema).optional(),
  by: z.string().min(1).describe('Who rated'),
  date: dateSchema.describe('When it was rated'),
});
export type Rating = z.infer<typeof ratingSchema>;

export const RATING_BASES = ['own', 'venue', 'imported', 'none'] as const;

/** What stands on an entry: the level that holds, and the path by which it came there. */
export const entryRatingSchema = z.strictObject({
  level: levelSchema.optional().describe('Absent: unrated'),
  label: z.string(),
  basis: z.enum(RATING_BASES),
  via: z.string().optional().describe('The id of the venue that it is inherited from'),
  from: z.string().optional().describe('For an imported rating: where it was taken from'),
  reason: z.string().optional(),
  criteria: criteriaSchema.optional(),
  evidence: z.array(evidenceSchema).optional(),
  by: z.string().optional(),
  date: dateSchema.optional(),
  uncapped: levelSchema.optional().describe('The level before a retraction or concern capped it'),
  unavailable: z
    .boolean()
    .optional()
    .describe("The venue's record is broken, so its rating is unknown"),
});
export type EntryRating = z.infer<typeof entryRatingSchema>;
