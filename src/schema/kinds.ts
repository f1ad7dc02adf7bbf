import { z } from 'zod';

/**
 * Each kind of source and the CSL 1.0.2 type it is cited as
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types).
 */
export const CSL_TYPE_OF_KIND = {
  'news article': 'article-newspaper',
  'journal article': 'article-journal',
  preprint: 'article',
  report: 'report',
  book: 'book',
  'blog post': 'post-weblog',
  'forum post': 'post',
  'web page': 'webpage',
  interview: 'interview',
  podcast: 'broadcast',
  video: 'motion_picture',
  dataset: 'dataset',
  software: 'software',
  law: 'legislation',
  thesis: 'thesis',
  talk: 'speech',
} as const;

export type Kind = keyof typeof CSL_TYPE_OF_KIND;
export type CslType = (typeof CSL_TYPE_OF_KIND)[Kind];

/** Every kind, in the order the site lists them. */
export const KINDS = Object.keys(CSL_TYPE_OF_KIND) as [Kind, ...Kind[]];

export const kindSchema = z.enum(KINDS).describe('What sort of publication the source is');
