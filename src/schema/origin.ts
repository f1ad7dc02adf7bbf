import { z } from 'zod';
import { dateSchema } from './date.ts';

const refSchema = z
  .string()
  .min(1)
  .describe('Resource ID, stable ID or key of the source that it says again; or own');

/** Whether a source is a voice of its own or says again what another says, as a person decided. */
export const entryOriginSchema = z.strictObject({
  of: refSchema,
  reason: z.string().min(1).optional(),
  by: z.string().min(1).optional(),
  date: dateSchema.optional(),
});
export type EntryOrigin = z.infer<typeof entryOriginSchema>;

/** The same as a sidecar writes it: all of it, or the source alone. */
export const sidecarOriginSchema = z.union([refSchema, entryOriginSchema]);
