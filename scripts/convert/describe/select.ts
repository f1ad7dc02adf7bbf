import type { Ranked } from './rank.ts';
import { cosine, round } from './vectors.ts';

export interface SelectOptions {
  count: number;
  /** Most units of text in all; the first choice may be longer. */
  mostUnits: number;
  /** What centrality, position and likeness to the title count for. */
  weights: { centrality: number; position: number; title: number };
  /** Chosen before for something else: not to be chosen or repeated. */
  taken?: readonly Ranked[];
}

/** What a leaning sentence counts for when the one before it is not chosen. */
const DANGLING = 0.45;
/** Relevance against novelty. */
const LAMBDA = 0.7;
/** What a further sentence of one block counts for. */
const SAME_BLOCK = 0.85;

/**
 * The best sentences in text order, each chosen for its own score less its likeness to those chosen
 * before it: maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998). Scores are rounded and
 * ties go to the earlier sentence, so that every machine chooses alike.
 */
export function select(sentences: readonly Ranked[], options: SelectOptions): Ranked[] {
  const taken = options.taken ?? [];
  const chosen: Ranked[] = [];
  const left = sentences.filter((sentence) => !taken.includes(sentence));
  let units = 0;
  while (chosen.length < options.count && left.length > 0) {
    const best = bestOf(left, chosen, taken, options);
    const [sentence] = left.splice(best, 1) as [Ranked];
    if (chosen.length > 0 && units + sentence.text.length > options.mostUnits) continue;
    chosen.push(sentence);
    units += sentence.text.length;
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function bestOf(
  left: readonly Ranked[],
  chosen: readonly Ranked[],
  taken: readonly Ranked[],
  options: SelectOptions,
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, sentence] of left.entries()) {
    const score = round(marginal(sentence, chosen, taken, options));
    if (score > most) {
      best = index;
      most = score;
    }
  }
  return best;
}

function marginal(
  sentence: Ranked,
  chosen: readonly Ranked[],
  taken: readonly Ranked[],
  options: SelectOptions,
): number {
  const { weights } = options;
  let relevance =
    weights.centrality * sentence.centrality +
    weights.position * sentence.position +
    weights.title * sentence.titleLikeness;
  relevance *= sentence.quality.weight;
  if (sentence.quality.dangling && !chosen.some((other) => isJustBefore(other, sentence)))
    relevance *= DANGLING;
  if (chosen.some((other) => other.block === sentence.block)) relevance *= SAME_BLOCK;
  let likeness = 0;
  for (const other of [...chosen, ...taken])
    likeness = Math.max(likeness, cosine(sentence.vector, other.vector));
  return LAMBDA * relevance - (1 - LAMBDA) * likeness;
}

function isJustBefore(other: Ranked, sentence: Ranked): boolean {
  return other.block === sentence.block && other.inBlock === sentence.inBlock - 1;
}
