import { cosine, type Vector } from './vectors.ts';

const DAMPING = 0.85;
const ROUNDS = 60;
const CLOSE_ENOUGH = 1e-9;

/**
 * How central each sentence is, 0 to 1 (the most central): continuous LexRank (Erkan and Radev,
 * "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22, 2004), that
 * is, PageRank over the cosines of the sentences, with damping 0.85 and a restart that is not uniform
 * but follows `prior` (as in Otterbacher, Erkan and Radev, 2005). Takes time in proportion to the
 * square of the number of sentences: cap it before.
 */
export function centrality(vectors: readonly Vector[], prior: readonly number[]): number[] {
  const count = vectors.length;
  if (count === 0) return [];
  const edges = similarities(vectors);
  const sums = rowSums(edges, count);
  const restart = shares(prior);
  let rank = Float64Array.from(restart);
  for (let turn = 0; turn < ROUNDS; turn++) {
    const next = spread(rank, edges, sums, restart);
    let change = 0;
    for (let i = 0; i < count; i++) change += Math.abs((next[i] as number) - (rank[i] as number));
    rank = next;
    if (change < CLOSE_ENOUGH) break;
  }
  const most = rank.reduce((a, b) => Math.max(a, b), 0);
  return Array.from(rank, (value) => (most > 0 ? value / most : 0));
}

/** Row by row; a sentence is not similar to itself. */
function similarities(vectors: readonly Vector[]): Float64Array {
  const count = vectors.length;
  const edges = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const value = cosine(vectors[i] as Vector, vectors[j] as Vector);
      edges[i * count + j] = value;
      edges[j * count + i] = value;
    }
  }
  return edges;
}

function rowSums(edges: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++)
      sums[i] = (sums[i] as number) + (edges[i * count + j] as number);
  }
  return sums;
}

function shares(prior: readonly number[]): Float64Array<ArrayBuffer> {
  const total = prior.reduce((a, b) => a + b, 0);
  return Float64Array.from(prior, (value) => (total > 0 ? value / total : 1 / prior.length));
}

/** One turn; a sentence like no other hands its rank to the restart. */
function spread(
  rank: Float64Array,
  edges: Float64Array,
  sums: Float64Array,
  restart: Float64Array,
): Float64Array<ArrayBuffer> {
  const count = rank.length;
  const next = new Float64Array(count);
  let loose = 0;
  for (let i = 0; i < count; i++) {
    const sum = sums[i] as number;
    const value = rank[i] as number;
    if (sum === 0) {
      loose += value;
      continue;
    }
    const share = value / sum;
    for (let j = 0; j < count; j++)
      next[j] = (next[j] as number) + share * (edges[i * count + j] as number);
  }
  for (let j = 0; j < count; j++) {
    next[j] =
      DAMPING * (next[j] as number) + (1 - DAMPING + DAMPING * loose) * (restart[j] as number);
  }
  return next;
}
