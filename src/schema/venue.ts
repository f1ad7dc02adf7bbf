import { z } from 'zod';
import { slugSchema, venueIdSchema } from './ids.ts';
import { ratingSchema } from './rating.ts';
import { copiesSchema } from './wiki.ts';

export const VENUE_KINDS = [
  'journal',
  'preprint-server',
  'news',
  'magazine',
  'blog',
  'company',
  'government',
  'think-tank',
  'encyclopedia',
  'forum',
  'social',
  'organization',
  'dataset',
] as const;

const domainSchema = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(\/[^\s?#]*)?$/,
    'a bare domain, with a path if need be, such as example.com or example.com/opinion',
  )
  .describe('A domain, covering its subdomains; a path narrows it');

/** One record of `venues.yaml`. */
export const venueSchema = z.strictObject({
  id: venueIdSchema,
  name: z.string().min(1),
  domains: z.array(domainSchema).default([]),
  kind: z.enum(VENUE_KINDS),
  affiliations: z
    .array(slugSchema)
    .default([])
    .describe('Slugs of the pages this venue speaks for'),
  copies: copiesSchema.optional(),
  rating: ratingSchema.optional().describe('Absent: unrated'),
  history: z.array(ratingSchema).default([]).describe('Earlier ratings, same shape'),
});
export type Venue = z.infer<typeof venueSchema>;
export const venuesSchema = z.array(venueSchema);
