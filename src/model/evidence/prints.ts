import type { Statement } from '../statements/statement.ts';
import { packSketch, sketch } from './sketch.ts';
import { traces } from './traces.ts';

/** What is kept of a text to find its copies and rewrites by. */
export interface Prints {
  /** `packSketch()` of its shingles. */
  copy: string;
  /** `packSketch()` of its terms. */
  traces: string;
  /** Whom it names as the source of what it says: media that reported, or were told. */
  sources: string[];
}

const NAMES_A_SOURCE = new Set([
  'medium-reported',
  'reported-by-medium',
  'source-told-medium',
  'speaker-told-medium',
  'according-to',
]);
const MOST_SOURCES = 20;

/** @param statements what was found in the text */
export function printsOf(
  text: string,
  language: string | undefined,
  statements: readonly Statement[],
): Prints {
  const sources = statements
    .filter(({ rule }) => NAMES_A_SOURCE.has(rule))
    .flatMap(({ rule, subject, object }) => (rule.includes('told') ? object : subject)?.text ?? []);
  return {
    copy: packSketch(sketch(text)),
    traces: packSketch(traces(text, language)),
    sources: [...new Set(sources)].slice(0, MOST_SOURCES),
  };
}
