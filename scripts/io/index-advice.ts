import { freemem } from 'node:os';
import type { SearchRecord } from '../../src/model/search/record.ts';
import type { SearchScope } from '../../src/schema/wiki.ts';

/** Memory that Pagefind takes for a character of text, in bytes: 3.8 GB for 10,000 texts of 5 kB, 0.87 GB for 2,000. */
const MEMORY = 80;

/**
 * What to do where the index of all these texts may not fit into this machine's memory; told while building, and no part of the
 * site, for it says something about the machine.
 *
 * @param free bytes of memory that can be had
 */
export function indexAdvice(
  records: readonly SearchRecord[],
  scope: SearchScope,
  free: number = freemem(),
): string | undefined {
  if (scope !== 'full') return undefined;
  let characters = 0;
  for (const { fields } of records)
    for (const { text = '', html = '' } of fields) characters += text.length + html.length;
  const needed = characters * MEMORY;
  if (needed < free * 0.8) return undefined;
  return (
    `The search index of ${records.length} texts takes about ${gigabytes(needed)} of memory, and ${gigabytes(free)} are free. ` +
    'Write "search: lead" into wiki.yaml to search titles, summaries, key points and the first 1,500 characters of each.'
  );
}

/** GitHub Pages publishes no larger site (docs.github.com, "GitHub Pages limits"). */
const MOST_ON_PAGES = 1e9;

/** What to do where a site is too large for GitHub Pages. */
export function sizeAdvice(sizes: readonly number[]): string | undefined {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes <= MOST_ON_PAGES) return undefined;
  return (
    `The site has ${sizes.length} files and ${gigabytes(bytes)}; GitHub Pages publishes at most ${gigabytes(MOST_ON_PAGES)}. ` +
    'In wiki.yaml, "search: lead" and "offlineSearch: 0" make the search index smaller, "copies: excerpt" the pages.'
  );
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
