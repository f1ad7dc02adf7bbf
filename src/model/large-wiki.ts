import type { Wiki } from './wiki.ts';

/** Entries from which on a site has fewer files for each: the limits of those who publish it are in reach. */
export const LARGE = 20_000;

/**
 * Whether the site leaves out, for its size, what is there a second time: the copy of each saved file, whose text its page
 * shows, and the record for Zotero's button, which takes the one in the page then.
 */
export function isLarge({ entries }: Pick<Wiki, 'entries'>): boolean {
  return entries.length > LARGE;
}
