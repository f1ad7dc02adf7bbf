import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { depthOf, parsePage } from './document.ts';

export interface Extraction {
  by: 'defuddle' | 'readability' | 'body';
  html: string;
}

interface Candidate extends Extraction {
  words: number;
}

/** Fewer words are no article. */
const FEWEST = 25;
/** Below this share of the other's words an extractor has lost part of the article. */
const SHARE = 0.6;
/** Articles stand some 30 elements deep; extractors take seconds where it is hundreds. */
const DEEPEST = 150;

/**
 * The main text of a page, by the first rule that applies:
 * 0. the whole body, where elements are nested deeper than any page by hand or program is;
 * 1. Defuddle's, if it found an article of no less than 60 % of the words that Readability found;
 * 2. Readability's, if it found an article;
 * 3. whichever of both, or of the whole body, has most words.
 * Defuddle comes first because it keeps footnotes, code and headings that Readability loses.
 * Neither is told the page's address: their readers for single sites ask third parties, and format
 * dates by the time zone of the machine.
 */
export function extractMain(html: string): Extraction {
  const page = parsePage(html, false);
  const body = candidate('body', page.body?.innerHTML ?? '');
  if (depthOf(page) > DEEPEST) return body;
  const defuddle = byDefuddle(html);
  const readability = byReadability(html);
  if (defuddle.words >= FEWEST && defuddle.words >= SHARE * readability.words) return defuddle;
  if (readability.words >= FEWEST) return readability;
  return [defuddle, readability, body].reduce((best, next) =>
    next.words > best.words ? next : best,
  );
}

function byDefuddle(html: string): Candidate {
  const document = parsePage(html, false);
  const result = new DefuddleClass(document, {
    url: 'about:blank',
    useAsync: false,
    includeReplies: false,
  }).parse();
  return candidate('defuddle', result.content ?? '');
}

function byReadability(html: string): Candidate {
  const document = parsePage(html, false);
  const result = new Readability(document, { disableJSONLD: true, charThreshold: 250 }).parse();
  return candidate('readability', result?.content ?? '');
}

function candidate(by: Extraction['by'], html: string): Candidate {
  const text = html.replace(/<[^<>]{0,5000}>/g, ' ');
  return { by, html, words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 };
}
