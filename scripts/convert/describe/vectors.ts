import { stem } from '../../../src/model/text/stem.ts';
import { isEnglish, stopWords, words } from '../../../src/model/text/words.ts';

/** A bag of terms of length 1 (Euclid): term number to weight, by rising number. */
export interface Vector {
  terms: Int32Array;
  weights: Float64Array;
}

/** The terms of a text: its words without stop words, stemmed where it is English. */
export function terms(text: string, language: string | undefined): string[] {
  const idle = stopWords(language);
  const found = words(text).filter((word) => !idle.has(word));
  return isEnglish(language) ? found.map(stem) : found;
}

/** Rounds to nine decimals: what is left of a difference between two machines' `Math.log`. */
export function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/**
 * A tf-idf vector for each list of terms; idf is log(1 + N / n), n of N lists holding the term. (The
 * idf of Erkan and Radev is log(N / n); ours keeps a term that every sentence has.)
 */
export function vectors(lists: readonly (readonly string[])[]): Vector[] {
  const numbers = new Map<string, number>();
  const counts = lists.map((list) => countTerms(list, numbers));
  const spread = new Float64Array(numbers.size);
  for (const count of counts)
    for (const term of count.keys()) spread[term] = (spread[term] as number) + 1;
  const idf = spread.map((n) => round(Math.log(1 + lists.length / n)));
  return counts.map((count) => unitVector(count, idf));
}

function countTerms(list: readonly string[], numbers: Map<string, number>): Map<number, number> {
  const count = new Map<number, number>();
  for (const term of list) {
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
    }
    count.set(number, (count.get(number) ?? 0) + 1);
  }
  return count;
}

function unitVector(count: ReadonlyMap<number, number>, idf: Float64Array): Vector {
  const terms = Int32Array.from(count.keys()).sort();
  const weights = new Float64Array(terms.length);
  let square = 0;
  for (const [index, term] of terms.entries()) {
    const weight = (count.get(term) as number) * (idf[term] as number);
    weights[index] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  if (length > 0)
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / length;
  return { terms, weights };
}

/** The cosine of two vectors: 0 (no term in common) to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i] as number;
    const right = b.terms[j] as number;
    if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}
