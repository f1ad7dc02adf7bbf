import { z } from 'zod';
import { dateSchema } from './date.ts';
import { entrySchema } from './entry.ts';
import {
  derivationSchema,
  differenceSchema,
  foundStatementSchema,
  originGroupSchema,
} from './found.ts';
import { seenLineSchema } from './seen.ts';
import { versionHashSchema } from './version.ts';

/** A path below the site's root, such as `resources/976aa383b03ff196.html`. */
const pathSchema = z.string().describe("A path below the site's root");

const importanceSchema = z.strictObject({
  value: z.number().min(0).max(100),
  basis: z.enum(['stated', 'computed']),
});

/** `resources/<id>.json`: all that the page of one entry says, for machines. */
export const resourceTwinSchema = z.strictObject({
  ...entrySchema.omit({ importance: true, generated: true }).shape,
  venueName: z.string().optional().describe('Name of the venue, from venues.yaml or as stated'),
  importance: importanceSchema.optional(),
  page: pathSchema,
  permalink: z.url().optional().describe('Absolute address of the page, where the site has one'),
  savedText: z
    .strictObject({
      text: z.string().describe('Plain text, blocks parted by two newlines'),
      excerpted: z.boolean().describe('Rights allow a part only'),
    })
    .optional(),
  seen: seenLineSchema
    .omit({ id: true, url: true })
    .optional()
    .describe('What was found at its address at the last look'),
  versions: z
    .array(
      z.strictObject({
        hash: versionHashSchema,
        fetched: dateSchema.optional(),
        words: z.number().int(),
        page: pathSchema,
      }),
    )
    .optional()
    .describe('Texts that it had before, the earliest first; cited as id@hash'),
  citedBy: z.array(
    z.strictObject({
      slug: z.string(),
      title: z.string(),
      type: z.string(),
      quality: z.number().optional(),
      page: pathSchema,
    }),
  ),
  related: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      pages: z.array(z.string()).describe('Slugs of the pages that both mention'),
      terms: z.array(z.string()).describe('Rare terms that stand in both'),
      page: pathSchema,
    }),
  ),
  originGroup: originGroupSchema.optional().describe('Sources that are one voice with it'),
  possiblyDerived: z
    .array(derivationSchema)
    .optional()
    .describe('Sources that may be rewrites of it, or it of them; nobody confirmed it'),
  statements: z
    .array(foundStatementSchema)
    .optional()
    .describe('Found by rules for English; absent where none was found'),
  differences: z
    .array(differenceSchema)
    .optional()
    .describe('Where it and other sources say different things'),
});
export type ResourceTwin = z.infer<typeof resourceTwinSchema>;

/** `resources.json`: one line of metadata an entry; the rest is in the file that `json` names. */
export const resourcesTwinSchema = z.strictObject({
  title: z.string().describe('Name of the wiki'),
  url: z.url().optional().describe('Absolute address of the site'),
  resources: z.array(
    z.strictObject({
      ...entrySchema.pick({
        id: true,
        stableId: true,
        title: true,
        url: true,
        authors: true,
        published: true,
        added: true,
        venue: true,
        kind: true,
        tags: true,
        keys: true,
        holding: true,
        withdrawn: true,
      }).shape,
      rating: entrySchema.shape.rating.pick({ level: true, label: true, basis: true }),
      importance: z.number().min(0).max(100).optional(),
      mentions: entrySchema.shape.mentions,
      page: pathSchema,
      json: pathSchema,
    }),
  ),
});
export type ResourcesTwin = z.infer<typeof resourcesTwinSchema>;
