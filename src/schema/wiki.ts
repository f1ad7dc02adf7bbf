import { z } from 'zod';

/** How much of a saved text may be published: all, the first 1,500 characters, or nothing. */
export const COPIES = ['full', 'excerpt', 'none'] as const;
export const copiesSchema = z.enum(COPIES).describe('How much of a saved text may be published');
export type Copies = z.infer<typeof copiesSchema>;

/** How much of each source is searched. Less takes less memory to build, and less room. */
export const SEARCH_SCOPES = ['full', 'lead', 'metadata'] as const;
export type SearchScope = (typeof SEARCH_SCOPES)[number];

/** `wiki.yaml`: what is true of the whole wiki. */
export const wikiSchema = z.strictObject({
  title: z.string().min(1).describe('The name of the wiki'),
  description: z.string().optional().describe('A sentence or two that say what it is about'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where it is published; gives canonical URLs, the sitemap and feed links'),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR')
    .default('en')
    .describe('BCP 47 tag of the language the pages are written in'),
  copies: copiesSchema.default('full'),
  search: z
    .enum(SEARCH_SCOPES)
    .default('full')
    .describe(
      'What the search knows of each source: all of its text; title, summary, key points and the first 1,500 characters; or only what is known about it, such as title, authors, venue and tags',
    ),
  offlineSearch: z
    .number()
    .min(0)
    .default(200)
    .describe(
      'Up to how many megabytes of search index a second copy is made, with which a site opened from disk can be searched; 0 for none',
    ),
  offlineZip: z
    .boolean()
    .default(false)
    .describe('Puts a zip of the whole site into it, for readers to download'),
  shareImages: z
    .enum(['none', 'pages', 'all'])
    .default('pages')
    .describe(
      'What has a picture that is shown where a link to it is shared: nothing, pages, or sources too; needs url',
    ),
  start: z.string().optional().describe('Slug of the page that the home page opens with'),
});
export type WikiConfig = z.infer<typeof wikiSchema>;
