import { z } from 'zod';
import { dateSchema } from './date.ts';
import { slugSchema } from './ids.ts';

/** Front matter of a hand-written page. The slug is the file's basename. */
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
});
export type PageFront = z.infer<typeof pageSchema>;
