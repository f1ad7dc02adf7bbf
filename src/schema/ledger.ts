import { z } from 'zod';
import { keySchema, resourceIdSchema, slugSchema, stableIdSchema } from './ids.ts';

/** One line of `ids.jsonl`: an ID that was given out, and what became of it. */
export const ledgerLineSchema = z.strictObject({
  id: resourceIdSchema,
  stableId: stableIdSchema,
  url: z.string().optional(),
  also: z
    .array(z.string().min(1))
    .optional()
    .describe('Match keys beside that of the URL, such as its DOI; sorted'),
  keys: z.array(keySchema).default([]),
  textHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  source: z.string(),
  title: z.string(),
  status: z.enum(['live', 'moved', 'withdrawn']),
  to: resourceIdSchema.optional().describe('For a moved ID: the one that took its place'),
  reason: z.string().optional(),
});
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/** A line of `ids.jsonl` that remembers the ID of a claim. */
export const claimLineSchema = z.strictObject({
  kind: z.literal('claim'),
  id: slugSchema,
  page: slugSchema.describe('The page that makes the claim, or made it last'),
  statement: z.string().describe('What it claims, or claimed last'),
  status: z.enum(['live', 'moved', 'withdrawn']),
  to: slugSchema.optional().describe('For a moved ID: the one that took its place'),
  reason: z.string().optional(),
});
export type ClaimLine = z.infer<typeof claimLineSchema>;
