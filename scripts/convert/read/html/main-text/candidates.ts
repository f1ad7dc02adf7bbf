import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { linesOf } from './lines.ts';
import { type Passages, passagesOf, tokensOf } from './tokens.ts';

/** What an extractor takes for the main text. */
export interface Candidate {
  html: string;
  passages: Passages;
}

/**
 * The main text of a page by Defuddle; it changes the document. It is not told the page's address:
 * its readers for single sites ask third parties, and format dates by the time zone of the machine.
 */
export function byDefuddle(document: Document): Candidate {
  const options = { url: 'about:blank', useAsync: false, includeReplies: false } as const;
  return candidate(new DefuddleClass(document, options).parse().content ?? '');
}

/** The main text of a page by Readability; it changes the document. */
export function byReadability(document: Document): Candidate {
  const options = { disableJSONLD: true, charThreshold: 250 };
  return candidate(new Readability(document, options).parse()?.content ?? '');
}

function candidate(html: string): Candidate {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const lines = linesOf(document.body as unknown as Node);
  return { html, passages: passagesOf(lines.map((line) => tokensOf(line))) };
}
