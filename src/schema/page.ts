import { z } from 'zod';
import { dateSchema } from './date.ts';
import { slugSchema } from './ids.ts';

/** Front matter of a hand-written page. The slug is the file's basename. */
/** A difference between sources (`cf-…`) that needs no more attention, and why. */
const settledSchema = z.strictObject({
  conflict: z.string().regex(/^cf-[0-9a-f]{8}$/, 'the ID of a difference, such as cf-0a1b2c3d'),
  reason: z.string().min(1),
  by: z.string().min(1).optional(),
  date: dateSchema.optional(),
});

export const pageSchema = z.strictObject({
  title: z.string().min(1),
  type: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*$/,
      'a lower-case word such as topic, person, organization, event or crux',
    )
    .default('topic'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names that cross-links match'),
  description: z.string().optional(),
  quality: z.number().min(0).max(100).multipleOf(0.1).optional().describe('0 to 100, one decimal'),
  importance: z.number().min(0).max(100).optional().describe('0 to 100'),
  tags: z.array(z.string().min(1)).default([]),
  updated: dateSchema.optional(),
  redirects: z.array(slugSchema).default([]).describe('Earlier slugs of this page'),
  settled: z
    .array(settledSchema)
    .optional()
    .describe('Differences between sources that a person has looked into'),
});
export type PageFront = z.infer<typeof pageSchema>;
