import type { Holding } from '../../schema/capture.ts';
import { foldText, foldWithMap } from './fold.ts';
import { isWordEdge } from './word-edge.ts';

export type QuoteStatus = 'verified' | 'contradicted' | 'uncheckable';

export interface QuoteCheck {
  status: QuoteStatus;
  /** Where it stands in the saved text, start and end in UTF-16 units; not for notes. */
  span?: [number, number];
}

/** What a quote is held against. */
export interface QuoteSource {
  /** The saved text, as `savedText()` gives it. */
  text: string;
  /** What a notes source quotes verbatim, as `quotations()` gives it. */
  quotations: readonly string[];
  holding: Holding;
}

/** An omission by the person who quotes: `[…]`, `(…)`, `…`, with three dots or the character. */
const OMISSION = /\[\.{3}\]|\(\.{3}\)|\.{3,}/;

/**
 * Whether `quote` stands in a source: *verified* where it does, at word boundaries, with white
 * space, quote marks and dashes folded and each part around an omission mark in order;
 * *contradicted* where a full copy lacks it; *uncheckable* where the rest of the source is not at
 * hand. Of notes only the verbatim quotations count: the other words are not the source's. Case
 * and every word count: there are no near matches.
 */
export function checkQuote(quote: string, source: QuoteSource): QuoteCheck {
  const wanted = foldText(quote).trim();
  const parts = wanted
    .split(OMISSION)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return { status: 'uncheckable' };
  if (source.holding === 'notes') {
    const holds = source.quotations.some((words) => find(wanted, parts, foldText(words)));
    return { status: holds ? 'verified' : 'uncheckable' };
  }
  if (source.holding === 'none') return { status: 'uncheckable' };
  const folded = foldWithMap(source.text);
  const found = find(wanted, parts, folded.text);
  if (found) {
    return {
      status: 'verified',
      span: [folded.originalStart(found[0]), folded.originalEnd(found[1])],
    };
  }
  return { status: source.holding === 'copy' ? 'contradicted' : 'uncheckable' };
}

/** Start and end in `text` of the whole quote, or else of its parts in order. */
function find(whole: string, parts: readonly string[], text: string): [number, number] | undefined {
  const at = indexOfWords(text, whole, 0);
  if (at !== -1) return [at, at + whole.length];
  return parts.length > 1 || parts[0] !== whole ? findParts(parts, text) : undefined;
}

function findParts(parts: readonly string[], text: string): [number, number] | undefined {
  let end = 0;
  for (const part of parts) {
    const at = indexOfWords(text, part, end);
    if (at === -1) return undefined;
    end = at + part.length;
  }
  // From the end backwards, so that the span is as short as it can be.
  let start = end;
  for (const part of [...parts].reverse())
    start = lastIndexOfWords(text, part, start - part.length);
  return [start, end];
}

function standsAt(text: string, words: string, at: number): boolean {
  return isWordEdge(text, at) && isWordEdge(text, at + words.length);
}

function indexOfWords(text: string, words: string, from: number): number {
  let at = text.indexOf(words, from);
  while (at !== -1 && !standsAt(text, words, at)) at = text.indexOf(words, at + 1);
  return at;
}

function lastIndexOfWords(text: string, words: string, from: number): number {
  let at = text.lastIndexOf(words, from);
  while (!standsAt(text, words, at)) at = text.lastIndexOf(words, at - 1);
  return at;
}
