import { z } from 'zod';

const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256');

/** A line of `build-manifest.json`: one file of the site. */
export const manifestFileSchema = z.strictObject({
  path: z.string().min(1).describe('Below the root of the site, with `/`'),
  size: z.number().int().min(0).describe('In bytes'),
  sha256: digestSchema,
  source: z
    .strictObject({
      path: z.string().min(1).describe('Below the folder of the wiki'),
      sha256: digestSchema.optional(),
    })
    .optional()
    .describe('Of the page of an entry: what the entry was made of'),
});
export type ManifestFile = z.infer<typeof manifestFileSchema>;

/** `build-manifest.json`: all files of a site, one a line, so that it can be read line by line. */
export const manifestSchema = z.strictObject({
  manifest: z.literal(1),
  files: z.array(manifestFileSchema).describe('Sorted by path; not this file and its signature'),
  sha256: digestSchema.describe('Of all lines of this file before the last'),
});
