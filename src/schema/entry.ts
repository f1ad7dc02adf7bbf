import { z } from 'zod';
import {
  captureSchema,
  highlightSchema,
  holdingSchema,
  retractionSchema,
  withdrawnSchema,
} from './capture.ts';
import { dateSchema } from './date.ts';
import { keySchema, resourceIdSchema, slugSchema, stableIdSchema, venueIdSchema } from './ids.ts';
import { imprintFields } from './imprint.ts';
import { kindSchema } from './kinds.ts';
import { entryOriginSchema } from './origin.ts';
import { entryRatingSchema } from './rating.ts';
import { doiSchema, sourceUrlSchema } from './sidecar.ts';
import { copiesSchema } from './wiki.ts';

/** extracted: found in the saved text; stated: by the source's record; written: by a person. */
export const BASES = ['extracted', 'stated', 'written'] as const;
const basisSchema = z.enum(BASES);

/**
 * Start and end in UTF-16 units of the saved text (`savedText()`), end exclusive. Absent on what
 * is not a passage of it.
 */
const spanSchema = z.tuple([z.number().int().min(0), z.number().int().min(0)]);

export const keyPointSchema = z.strictObject({
  text: z.string(),
  basis: basisSchema,
  span: spanSchema.optional(),
});
export type KeyPoint = z.infer<typeof keyPointSchema>;

export const summarySchema = z.strictObject({
  text: z.string(),
  basis: basisSchema,
  spans: z.array(spanSchema).optional().describe('Where each extracted sentence stands'),
});
export type Summary = z.infer<typeof summarySchema>;

/** A page of another wiki that cites this source there and does not exist here. */
export const elsewhereSchema = z.strictObject({
  title: z.string(),
  type: z.string().optional(),
  quality: z.number().optional(),
  wiki: z.string().describe('The wiki that page is part of'),
});

const imageSchema = z.strictObject({
  name: z.string().regex(/^[0-9a-f]{16}\.(?:png|jpg|gif|webp|avif)$/),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
});

/** Front matter of a generated entry: one function of source, sidecar, venues, aliases, ledger. */
export const entrySchema = z.strictObject({
  id: resourceIdSchema,
  stableId: stableIdSchema,
  title: z.string(),
  url: sourceUrlSchema.optional(),
  authors: z.array(z.string()).default([]),
  published: dateSchema.optional(),
  added: dateSchema.optional(),
  venue: venueIdSchema.optional(),
  venueName: z
    .string()
    .optional()
    .describe('As the source names it, where venues.yaml has no such venue'),
  kind: kindSchema.optional(),
  tags: z.array(z.string()).default([]),
  language: z.string().optional(),
  keys: z.array(keySchema).default([]),
  doi: doiSchema.optional(),
  ...imprintFields,
  license: z.string().optional(),
  archive: sourceUrlSchema.optional(),
  rating: entryRatingSchema,
  aboutItself: z.array(slugSchema).optional().describe('Pages it names that its venue speaks for'),
  retraction: retractionSchema.optional(),
  withdrawn: withdrawnSchema.optional(),
  importance: z
    .strictObject({ value: z.number().min(0).max(100), basis: z.literal('stated') })
    .optional(),
  relevance: z.string().optional(),
  abstract: z.string().optional(),
  summary: summarySchema.optional(),
  keyPoints: z.array(keyPointSchema).default([]),
  notes: z.string().optional(),
  highlights: z.array(highlightSchema).default([]),
  mentions: z.array(slugSchema).default([]),
  citedElsewhere: z.array(elsewhereSchema).optional(),
  capture: captureSchema
    .extend({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      format: z.string(),
    })
    .optional(),
  images: z
    .array(imageSchema)
    .optional()
    .describe('Images in the saved text that were saved with the source, by their content'),
  holding: holdingSchema,
  copies: copiesSchema,
  origin: entryOriginSchema
    .optional()
    .describe('Whose words it says again, as a person decided; own: its own'),
  duplicates: z.array(z.string()).optional().describe('Other files that hold the same source'),
  origins: z.record(z.string(), z.string()).default({}).describe('Where each field was found'),
  source: z.string().describe('Path of the source below the wiki folder'),
  generated: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of this file without this line'),
});
export type Entry = z.infer<typeof entrySchema>;
