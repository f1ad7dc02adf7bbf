import type { Ranked } from './rank.ts';
import { cosine, round } from './vectors.ts';

export interface SelectOptions {
  count: number;
  /** Most units of text in all; the first choice may be longer. */
  mostUnits: number;
  /** What centrality, position and likeness to the title count for. */
  weights: { centrality: number; position: number; title: number };
  /** Read one by one: nothing that leans on a sentence which is not chosen right before it. */
  apart?: boolean;
  /** Chosen before for something else: not to be chosen or repeated. */
  taken?: readonly Ranked[];
}

/** What a sentence that points back counts for when the one before it is not chosen. */
const DANGLING = 0.45;
/** Relevance against novelty. */
const LAMBDA = 0.6;
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
    if (best === -1) break;
    const [sentence] = left.splice(best, 1) as [Ranked];
    if (chosen.length > 0 && units + sentence.text.length > options.mostUnits) {
      // Two that say much, not a third for its being short.
      if (chosen.length > 1) break;
      continue;
    }
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
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, sentence] of left.entries()) {
    if (options.apart && leans(sentence, chosen)) continue;
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
  if (leans(sentence, chosen)) relevance *= DANGLING;
  if (chosen.some((other) => other.block === sentence.block)) relevance *= SAME_BLOCK;
  let likeness = 0;
  for (const other of [...chosen, ...taken])
    likeness = Math.max(likeness, cosine(sentence.vector, other.vector));
  return LAMBDA * relevance - (1 - LAMBDA) * likeness;
}

/** Whether it points back at a sentence that is not chosen. */
function leans(sentence: Ranked, chosen: readonly Ranked[]): boolean {
  return sentence.quality.dangling && !chosen.some((other) => isJustBefore(other, sentence));
}

function isJustBefore(other: Ranked, sentence: Ranked): boolean {
  return other.block === sentence.block && other.inBlock === sentence.inBlock - 1;
}
