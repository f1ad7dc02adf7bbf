import type { Root } from 'mdast';
import { savedBlocks } from '../../../src/model/text/saved-text.ts';
import type { KeyPoint, Summary } from '../../../src/schema/entry.ts';
import { candidates } from './candidates.ts';
import { type Ranked, type RankOptions, rank } from './rank.ts';
import { select } from './select.ts';

export interface Extracted {
  summary?: Summary;
  keyPoints: KeyPoint[];
}

const SUMMARY = { mostUnits: 620, weights: { centrality: 0.5, position: 0.35, title: 0.15 } };
const KEY_POINTS = { mostUnits: 2_000, weights: { centrality: 0.65, position: 0.1, title: 0.25 } };
const MOST_KEY_POINTS = 6;
/** Texts of fewer fit sentences get two in their summary, not three. */
const ENOUGH_FOR_THREE = 6;

/**
 * Summary and key points out of the saved text: two or three sentences and up to six others, word for
 * word, each with its span. A text without a sentence that could stand alone gives none.
 */
export function extract(body: Root, options: RankOptions): Extracted {
  const ranked = rank(candidates(savedBlocks(body)), options);
  const sentences = select(ranked, { ...SUMMARY, count: ranked.length < ENOUGH_FOR_THREE ? 2 : 3 });
  if (sentences.length === 0) return { keyPoints: [] };
  const rest = ranked.length - sentences.length;
  const count = Math.min(MOST_KEY_POINTS, Math.ceil(rest / 2));
  const points = select(ranked, { ...KEY_POINTS, count, taken: sentences });
  return { summary: toSummary(sentences), keyPoints: points.map(toKeyPoint) };
}

function spanOf(sentence: Ranked): [number, number] {
  return [sentence.start, sentence.end];
}

function toSummary(sentences: readonly Ranked[]): Summary {
  return {
    text: sentences.map((sentence) => sentence.text).join(' '),
    basis: 'extracted',
    spans: sentences.map(spanOf),
  };
}

function toKeyPoint(sentence: Ranked): KeyPoint {
  return { text: sentence.text, basis: 'extracted', span: spanOf(sentence) };
}
