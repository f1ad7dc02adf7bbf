import { z } from 'zod';

/** One line of what `--json` writes: a message of a command, for machines. */
export const problemSchema = z.strictObject({
  rule: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('Permanent name of the rule; all are listed in .github/ERRORS.md'),
  severity: z.enum(['error', 'warning']),
  file: z
    .string()
    .describe(
      'Path below the wiki folder with "/", or the folder, address or option that is meant',
    ),
  line: z.number().int().min(1).optional().describe('Line of the file, from 1, where one is known'),
  message: z.string().describe('What is wrong: a sentence without its full stop'),
  remedy: z.string().describe('What to do: a sentence without its full stop'),
});
