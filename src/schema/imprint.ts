import { z } from 'zod';

const text = z.string().min(1);

/** Where in print a work stands, as its record writes it. */
export const imprintFields = {
  volume: text.optional(),
  issue: text.optional(),
  pages: text.optional().describe('Such as 221-238, or the number of the article'),
  publisher: text.optional(),
  place: text.optional().describe('Where the publisher is'),
};

export const IMPRINT = ['volume', 'issue', 'pages', 'publisher', 'place'] as const;
export type ImprintField = (typeof IMPRINT)[number];
