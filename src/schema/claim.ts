import { z } from 'zod';
import { FINDINGS, RELATIONS, STATES } from './claim-words.ts';
import { dateSchema, daySchema } from './date.ts';
import { resourceIdSchema, slugSchema } from './ids.ts';

/** A path below the site's root. */
const pathSchema = z.string().describe("A path below the site's root");

const sideSchema = z.strictObject({
  sources: z.number().int().min(0),
  origins: z.number().int().min(0).describe('Sources that copy one another are one'),
  checked: z.number().int().min(0).describe('Origins quoted in words that stand in what is held'),
  best: z.number().int().min(1).max(5).optional().describe('Best level among them'),
});

const evidenceSchema = z.strictObject({
  relation: z.enum(RELATIONS),
  id: resourceIdSchema,
  title: z.string(),
  page: pathSchema,
  origin: resourceIdSchema.describe('The source that stands for its origin group'),
  locator: z.string().optional(),
  quote: z.string().optional(),
  quoteStatus: z.enum(['verified', 'contradicted', 'uncheckable']).optional(),
  note: z.string().optional(),
  level: z.number().int().min(1).max(5).optional(),
  published: dateSchema.optional(),
  discount: z
    .enum(['withdrawn', 'retracted', 'contradicted'])
    .optional()
    .describe('Why it does not count'),
});

/** `claims/<id>.json`: a claim with all that it rests on. */
export const claimTwinSchema = z.strictObject({
  id: slugSchema,
  formerly: z.array(slugSchema).optional(),
  statement: z.string(),
  state: z.enum(STATES),
  supports: sideSchema,
  disputes: sideSchema,
  repeats: z.boolean().describe('Several sources support it, and all of them are of one origin'),
  evidence: z.array(evidenceSchema),
  verdict: z
    .strictObject({
      finding: z.enum(FINDINGS),
      reason: z.string(),
      by: z.string(),
      date: daySchema,
    })
    .optional(),
  madeOn: z.strictObject({ slug: slugSchema, title: z.string(), page: pathSchema }),
  page: pathSchema,
  permalink: z.url().optional().describe('Absolute address of the page, where the site has one'),
  rule: pathSchema.describe('The page that says how claims are weighed'),
});
export type ClaimTwin = z.infer<typeof claimTwinSchema>;

/** `claims.json`: the list of all claims. */
export const claimsTwinSchema = z.strictObject({
  title: z.string().describe('Name of the wiki'),
  url: z.url().optional().describe('Absolute address of the site'),
  claims: z.array(
    z.strictObject({
      ...claimTwinSchema.pick({
        id: true,
        statement: true,
        state: true,
        supports: true,
        disputes: true,
        page: true,
      }).shape,
      madeOn: slugSchema,
      json: pathSchema,
    }),
  ),
  gone: z.array(
    z.strictObject({
      id: slugSchema,
      status: z.enum(['live', 'withdrawn']).describe('live: it vanished without a word'),
      reason: z.string().optional(),
      page: pathSchema,
    }),
  ),
});
export type ClaimsTwin = z.infer<typeof claimsTwinSchema>;

/** `footings.json`: what each page rests on. */
export const footingsTwinSchema = z.strictObject({
  title: z.string().describe('Name of the wiki'),
  pages: z.array(
    z.strictObject({
      slug: slugSchema,
      title: z.string(),
      page: pathSchema,
      quality: z.number().optional().describe('As the page states it'),
      sources: z.number().int().min(0),
      origins: z.number().int().min(0),
      levels: z.record(z.string(), z.number().int()).describe('Sources by level; 0 is unrated'),
      quotes: z.strictObject({
        verified: z.number().int(),
        contradicted: z.number().int(),
        uncheckable: z.number().int(),
      }),
      paragraphs: z.strictObject({ all: z.number().int(), uncited: z.number().int() }),
      oldest: dateSchema.optional(),
      newest: dateSchema.optional(),
      claims: z.partialRecord(z.enum(STATES), z.number().int()),
      troubled: z.array(resourceIdSchema).describe('Retracted, withdrawn or of concern'),
      contested: z.array(resourceIdSchema).describe('Support a claim that others dispute'),
    }),
  ),
});
export type FootingsTwin = z.infer<typeof footingsTwinSchema>;
