import { stem } from '../text/stem.ts';
import { stopWords, words } from '../text/words.ts';
import { type Sketch, sketchOf } from './sketch.ts';

/** Numbers kept of a text: rewrites keep names, figures and terms, which are few. */
const MOST = 160;

/**
 * What is kept of a text to find rewrites of it by: hashes of its pairs of neighbouring content words, stems for English.
 * A rewrite changes sentences, but hardly the names, figures and terms.
 */
export function traces(text: string, language: string | undefined): Sketch {
  return sketchOf(contentWords(text, language), 2, MOST);
}

/** The words that are no stop words, as stems. */
export function contentWords(text: string, language: string | undefined): string[] {
  const stops = stopWords(language);
  return words(text)
    .filter((word) => !stops.has(word))
    .map(stem);
}
