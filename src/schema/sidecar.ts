import { z } from 'zod';
import {
  captureSchema,
  highlightSchema,
  holdingSchema,
  retractionSchema,
  withdrawnSchema,
} from './capture.ts';
import { dateSchema } from './date.ts';
import { keySchema, resourceIdSchema, stableIdSchema } from './ids.ts';
import { imprintFields } from './imprint.ts';
import { kindSchema } from './kinds.ts';
import { sidecarOriginSchema } from './origin.ts';
import { ratingSchema } from './rating.ts';
import { copiesSchema } from './wiki.ts';

/** An http(s) address, kept letter for letter: the resource ID is its hash. */
export const sourceUrlSchema = z
  .string()
  .regex(/^https?:\/\/[^\s/?#][^\s]*$/i, 'an address that begins with https:// or http://');

/** DOI without resolver, as the DOI handbook writes it. */
export const doiSchema = z
  .string()
  .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI such as 10.1126/science.adn0117');

/** `FILE.meta.yaml`: adds to or corrects what FILE itself states. Every field is optional. */
export const sidecarSchema = z.strictObject({
  title: z.string().min(1).optional(),
  url: sourceUrlSchema.optional(),
  authors: z.array(z.string().min(1)).optional(),
  published: dateSchema.optional(),
  venue: z.string().min(1).optional().describe('Id or name of a venue in venues.yaml'),
  kind: kindSchema.optional(),
  tags: z.array(z.string().min(1)).optional(),
  language: z.string().min(2).optional(),
  importance: z.number().min(0).max(100).optional(),
  summary: z.string().min(1).optional(),
  keyPoints: z.array(z.string().min(1)).optional(),
  abstract: z.string().min(1).optional(),
  doi: doiSchema.optional(),
  ...imprintFields,
  license: z.string().min(1).optional(),
  archive: sourceUrlSchema.optional().describe('Address of an archived copy'),
  id: resourceIdSchema.optional(),
  stableId: stableIdSchema.optional(),
  keys: z.array(keySchema).optional().describe('Citation keys'),
  relevance: z.string().min(1).optional().describe('A line on why the source matters'),
  notes: z.string().min(1).optional().describe("The researcher's own Markdown"),
  highlights: z.array(highlightSchema).optional(),
  copies: copiesSchema.optional(),
  holding: holdingSchema.optional().describe('What the file holds, where it cannot say so itself'),
  added: dateSchema.optional().describe('When it was added; orders feeds'),
  capture: captureSchema.optional(),
  rating: ratingSchema.optional().describe('Its own rating; wins over the venue'),
  retraction: retractionSchema.optional(),
  withdrawn: withdrawnSchema.optional(),
  origin: sidecarOriginSchema
    .optional()
    .describe('Another source that it says again, or own where it only looks so'),
});
export type Sidecar = z.infer<typeof sidecarSchema>;
