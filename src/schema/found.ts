import { z } from 'zod';

const spanSchema = z
  .tuple([z.number().int().min(0), z.number().int().min(0)])
  .describe('Start and end in UTF-16 units, end exclusive');

const partySchema = z.strictObject({
  text: z.string(),
  span: spanSchema,
  name: z.string().optional().describe('The full name, where the text gave it before'),
  page: z.string().optional().describe('Slug of the page that it names'),
});

const STATEMENT_PLACES = ['text', 'summary', 'key-point'] as const;

/** A statement that a rule found in a source: a reading of its text, not a fact. */
export const foundStatementSchema = z.strictObject({
  kind: z.string(),
  rule: z.string(),
  place: z.enum(STATEMENT_PLACES).describe('What the spans count in'),
  point: z.number().int().optional().describe('Of key points: which one, from 0'),
  span: spanSchema,
  quote: z.string().optional().describe('The passage, where rights allow to show it'),
  mode: z
    .string()
    .describe('asserted, reported, possible, planned, negated, denied or conditional'),
  by: z.string().optional().describe('Whose words it is, where the sentence says so'),
  subject: partySchema.optional(),
  object: partySchema.optional(),
  unit: partySchema.optional().describe('The team that a role is in'),
  role: z.strictObject({ text: z.string(), key: z.string() }).optional(),
  status: z.enum(['current', 'former', 'past', 'future']).optional(),
  quantity: z
    .strictObject({
      text: z.string(),
      number: z.number(),
      currency: z.string().optional(),
      unit: z.string().optional(),
      bound: z.enum(['about', 'least', 'most']).optional(),
    })
    .optional(),
  round: z.string().optional(),
  date: z.string().optional(),
  verb: z.string().optional(),
  time: z
    .strictObject({
      from: z.string().optional(),
      to: z.string().optional(),
      at: z.string().optional(),
      basis: z.enum(['stated', 'published', 'unknown']),
    })
    .describe('When it holds: by its own words, else when the source was published, else unknown'),
});
export type FoundStatement = z.infer<typeof foundStatementSchema>;

/** Sources that are one voice. */
export const originGroupSchema = z.strictObject({
  origin: z.string().describe('Resource ID of the earliest known'),
  members: z.array(
    z.strictObject({
      id: z.string(),
      as: z.enum(['origin', 'copy', 'excerpt', 'stated']),
      containment: z.number().optional().describe('Share of the shorter text in the longer one'),
    }),
  ),
});

/** Another source that may be a rewrite of this one, or the other way round. */
export const derivationSchema = z.strictObject({
  id: z.string(),
  direction: z.enum(['from', 'to', 'either']).describe('from: this source from the other'),
  attribution: z
    .string()
    .optional()
    .describe('The name by which one names the other as its source'),
  titlePassage: z.string().optional(),
  sharedTerms: z.number().describe('Share of the terms in common, 0 to 1'),
  passages: z.array(z.strictObject({ here: spanSchema, there: spanSchema, quoted: z.boolean() })),
});

/** A matter on which sources differ. */
export const differenceSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  about: z.array(z.strictObject({ name: z.string(), page: z.string().optional() })),
  sides: z.array(
    z.strictObject({
      says: z.string(),
      statements: z.array(
        z.strictObject({ entry: z.string(), place: z.enum(STATEMENT_PLACES), span: spanSchema }),
      ),
    }),
  ),
  settled: z
    .strictObject({
      reason: z.string(),
      by: z.string().optional(),
      date: z.string().optional(),
      page: z.string(),
    })
    .optional(),
});
