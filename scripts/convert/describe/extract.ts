import type { Root } from 'mdast';
import { savedBlocks } from '../../../src/model/text/saved-text.ts';
import type { KeyPoint, Summary } from '../../../src/schema/entry.ts';
import { candidates } from './candidates.ts';
import { type Ranked, type RankOptions, rank } from './rank.ts';
import { type SelectOptions, select } from './select.ts';

export interface Extracted {
  summary?: Summary;
  keyPoints: KeyPoint[];
}

const SUMMARY = { mostUnits: 620, title: 0.25, centrality: 0.5 };
const KEY_POINTS = { mostUnits: 2_000, title: 0.25, centrality: 0.65 };
const MOST_KEY_POINTS = 6;
/** Texts of fewer fit sentences get two in their summary, not three. */
const ENOUGH_FOR_THREE = 6;

/**
 * Summary and key points out of the saved text: two or three sentences and up to six others, word for
 * word, each with its span. A text without a sentence that could stand alone gives none.
 */
export function extract(body: Root, options: RankOptions): Extracted {
  const ranked = rank(candidates(savedBlocks(body)), options);
  const sentences = select(ranked, {
    count: ranked.length < ENOUGH_FOR_THREE ? 2 : 3,
    mostUnits: SUMMARY.mostUnits,
    weights: weights(SUMMARY, ranked.length),
  });
  if (sentences.length === 0) return { keyPoints: [] };
  const rest = ranked.length - sentences.length;
  const count = Math.min(MOST_KEY_POINTS, Math.ceil(rest / 2));
  const points = select(ranked, {
    apart: true,
    count,
    mostUnits: KEY_POINTS.mostUnits,
    weights: weights(KEY_POINTS, ranked.length),
    taken: sentences,
  });
  return { summary: toSummary(sentences), keyPoints: points.map(toKeyPoint) };
}

/** What a graph of few sentences says is chance; there the place in the text counts for more. */
function weights(
  shares: { title: number; centrality: number },
  count: number,
): SelectOptions['weights'] {
  const centrality = (shares.centrality * count) / (count + 6);
  return { centrality, position: 1 - shares.title - centrality, title: shares.title };
}

function spanOf(sentence: Ranked): [number, number] {
  return [sentence.start, sentence.end];
}

function toSummary(sentences: readonly Ranked[]): Summary {
  return {
    text: sentences.map(({ text }) => text).reduce(joined, ''),
    basis: 'extracted',
    spans: sentences.map(spanOf),
  };
}

/** Scripts that put no space between words put none between sentences. */
function joined(before: string, sentence: string): string {
  const isSpaced =
    before !== '' &&
    !/[\u3002\uff01\uff1f\uff61]["'\u201d\u2019\u300d\u300f\uff09]{0,4}$/.test(before);
  return `${before}${isSpaced ? ' ' : ''}${sentence}`;
}

function toKeyPoint(sentence: Ranked): KeyPoint {
  return { text: sentence.text, basis: 'extracted', span: spanOf(sentence) };
}
