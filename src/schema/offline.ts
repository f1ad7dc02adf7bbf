import { z } from 'zod';

const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe('The first 16 hex digits of a SHA-256');

/** `offline/version.json`. */
export const offlineVersionSchema = z.strictObject({
  version: hashSchema.describe(
    'Of the paths and hashes of all files that are stored for reading offline',
  ),
  assets: z.string().describe('Version of the style sheet and scripts: `?v=` in pages'),
  files: z.number().int().min(0),
  bytes: z.number().int().min(0),
});

/** `offline/files-<version>.json`. */
export const offlineFilesSchema = z.strictObject({
  version: hashSchema,
  folders: z
    .record(
      z.string(),
      z.array(
        z.tuple([
          z.string().describe('Name of the file in its folder'),
          z.number().int().min(0).describe('Size in bytes'),
          hashSchema,
        ]),
      ),
    )
    .describe('By folder below the root, ending in `/`; empty for the root'),
});
