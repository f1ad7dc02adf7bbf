import type { Candidate } from './candidates.ts';
import { centrality } from './centrality.ts';
import { type Quality, quality } from './quality.ts';
import { cosine, round, terms, type Vector, vectors } from './vectors.ts';

/** A sentence with all that its choice rests on. */
export interface Ranked extends Candidate {
  quality: Quality;
  /** 1 for the first sentence that could stand, falling towards 0. */
  position: number;
  /** 0 to 1. */
  centrality: number;
  /** Cosine with the title, 0 to 1. */
  titleLikeness: number;
  vector: Vector;
}

export interface RankOptions {
  title?: string | undefined;
  language?: string | undefined;
}

/** No graph is larger: it grows with the square. A book's first chapter fits. */
export const LARGEST_GRAPH = 400;

/** The sentences that could stand alone, in text order, with their scores; those of weight 0 are gone. */
export function rank(sentences: readonly Candidate[], options: RankOptions): Ranked[] {
  const title = bare(options.title ?? '');
  const fit = sentences
    .map((sentence) => ({ sentence, quality: quality(sentence, options.language) }))
    .filter((item) => item.quality.weight > 0 && bare(item.sentence.text) !== title);
  const distinct = withoutRepeats(fit);
  const lists = distinct.map((item) => terms(item.sentence.text, options.language));
  const all = vectors([...lists, terms(options.title ?? '', options.language)]);
  const titleVector = all.pop() as Vector;
  const scored = distinct.map((item, index) => ({
    ...item.sentence,
    quality: item.quality,
    position: position(item.sentence, index, distinct.length),
    centrality: 0,
    titleLikeness: cosine(all[index] as Vector, titleVector),
    vector: all[index] as Vector,
  }));
  const bounded = largestGraph(scored);
  const prior = bounded.map((item) => item.quality.weight * (item.position + item.titleLikeness));
  const ranks = centrality(
    bounded.map((item) => item.vector),
    prior,
  );
  return bounded.map((item, index) => ({ ...item, centrality: round(ranks[index] as number) }));
}

/** Without case, space and punctuation. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s!-/:-@[-`{-~\u00ab\u00bb\u2010-\u2026\u3001-\u300f]+/g, '');
}

function withoutRepeats<T extends { sentence: Candidate }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = bare(item.sentence.text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Texts say what they are about at their start, and paragraphs at theirs: falls from 1 over the first
 * quarter of the text, then slowly; a sentence inside a paragraph has three quarters of it.
 */
function position(sentence: Candidate, index: number, count: number): number {
  const reach = Math.max(4, count / 8);
  const byOrder = 0.25 + 0.75 / (1 + index / reach);
  return sentence.inBlock === 0 ? byOrder : byOrder * 0.75;
}

/** The best by position, title and length of vector, in text order. */
function largestGraph<
  T extends { position: number; titleLikeness: number; quality: Quality; vector: Vector },
>(items: readonly T[]): T[] {
  if (items.length <= LARGEST_GRAPH) return [...items];
  return items
    .map((item, index) => {
      const substance = Math.min(item.vector.terms.length, 20) / 20;
      return {
        item,
        index,
        score: round(item.quality.weight * (item.position + item.titleLikeness + substance)),
      };
    })
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, LARGEST_GRAPH)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
