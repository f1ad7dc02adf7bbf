import { daysOf } from '../days.ts';
import type { CopyPair } from './copies.ts';
import { nearPairs } from './near-pairs.ts';
import { type Prepared, prepare, type SharedPassage, sharedPassages } from './shared-passages.ts';
import type { Sketch } from './sketch.ts';
import { contentWords } from './traces.ts';

/** A source as far as it matters to whether it was rewritten from another. */
export interface Telling {
  title: string;
  text: string;
  traces: Sketch;
  language?: string | undefined;
  /** ISO, any precision. */
  published?: string | undefined;
  /** Under which others would name it: its venue and its authors. */
  calledBy: readonly string[];
  /** Whom its text names as the source of what it says. */
  namesAsSource: readonly string[];
}

/** Why a source may be derived from another. */
export interface Clues {
  /** Passages in both, the longest first. */
  passages: SharedPassage[];
  /** The name by which the derived one names the other as its source. */
  attribution?: string | undefined;
  /** Words that both titles share. */
  headline: string[];
  /** Share of the pairs of content words of the one that has fewer, 0 to 1. */
  shared: number;
  /** Published within two weeks of one another. */
  sameDays: boolean;
}

/** Two sources, by their places in the list, of which one may be derived from the other. */
export interface DerivedPair {
  a: number;
  b: number;
  /** Which of the two is the later or names the other; undefined where nothing tells. */
  derived?: number | undefined;
  clues: Clues;
}

const ENOUGH = 4;
const MOST_PASSAGES = 6;
const SAME_DAYS = 14;
const FAR_DAYS = 400;

/**
 * Pairs of sources of which one may be a rewrite of the other. Points are given for passages that both share outside of
 * quotations (1 each, 2 from eight words on, at most 4), quotations (½ each, at most 1½), naming the other as its source
 * (3), likeness of the titles (at most 1½), common terms (at most 2) and nearness in time (½; a year and more apart takes
 * 1½); from 4 points on, and never without a passage of its own or a name, they are shown.
 *
 * @param copies pairs that are copies already, which are left out
 */
export function derivedPairs(
  tellings: readonly Telling[],
  copies: readonly CopyPair[],
): DerivedPair[] {
  const known = new Set(copies.map(({ a, b }) => `${a} ${b}`));
  const prepared = new Map<number, Prepared>();
  const preparedAt = (at: number): Prepared => {
    const kept = prepared.get(at) ?? prepare(tellings[at]?.text ?? '');
    prepared.set(at, kept);
    return kept;
  };
  const found: DerivedPair[] = [];
  for (const { a, b, shared } of nearPairs(tellings.map(({ traces }) => traces))) {
    if (known.has(`${a} ${b}`)) continue;
    const [one, other] = [tellings[a] as Telling, tellings[b] as Telling];
    const passages = sharedPassages(preparedAt(a), preparedAt(b), one.language);
    const attributed = { a: namedBy(one, other), b: namedBy(other, one) };
    const days = daysApart(one, other);
    const clues: Clues = {
      passages: passages.slice(0, MOST_PASSAGES),
      attribution: attributed.b ?? attributed.a,
      headline: sharedTitle(one, other),
      shared,
      sameDays: days !== undefined && Math.abs(days) <= SAME_DAYS,
    };
    const own = passages.filter(({ isQuote }) => !isQuote);
    if (own.length === 0 && clues.attribution === undefined) continue;
    if (points(clues, passages, titleLikeness(one, other, clues), days) < ENOUGH) continue;
    found.push({ a, b, derived: whichIsDerived(a, b, attributed, days), clues });
  }
  return found;
}

function points(
  clues: Clues,
  passages: readonly SharedPassage[],
  likeness: number,
  days: number | undefined,
): number {
  let own = 0;
  let quoted = 0;
  for (const { words, isQuote } of passages) {
    if (isQuote) quoted += 0.5;
    else own += words >= 8 ? 2 : 1;
  }
  const near = days === undefined ? 0 : clues.sameDays ? 0.5 : Math.abs(days) > FAR_DAYS ? -1.5 : 0;
  return (
    Math.min(4, own) +
    Math.min(1.5, quoted) +
    (clues.attribution === undefined ? 0 : 3) +
    (likeness >= 0.5 ? 1.5 : likeness >= 0.3 ? 1 : 0) +
    (clues.shared >= 0.25 ? 2 : clues.shared >= 0.15 ? 1 : 0) +
    near
  );
}

function namedBy(telling: Telling, other: Telling): string | undefined {
  const own = new Set(telling.calledBy.map(plain));
  return telling.namesAsSource.find((name) => {
    const wanted = plain(name);
    return !own.has(wanted) && other.calledBy.some((called) => plain(called) === wanted);
  });
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sharedTitle(a: Telling, b: Telling): string[] {
  const other = new Set(contentWords(b.title, b.language));
  return [...new Set(contentWords(a.title, a.language))].filter((word) => other.has(word));
}

/** Share of the words of both titles that both have (Jaccard), of three or more. */
function titleLikeness(a: Telling, b: Telling, { headline }: Clues): number {
  if (headline.length < 3) return 0;
  const all = new Set([...contentWords(a.title, a.language), ...contentWords(b.title, b.language)]);
  return headline.length / all.size;
}

/** From the publication of `a` to that of `b`. */
function daysApart(a: Telling, b: Telling): number | undefined {
  const [one, other] = [daysOf(a.published), daysOf(b.published)];
  return one && other && one[1] - one[0] < 32 && other[1] - other[0] < 32
    ? other[0] - one[0]
    : undefined;
}

function whichIsDerived(
  a: number,
  b: number,
  attributed: { a: string | undefined; b: string | undefined },
  days: number | undefined,
): number | undefined {
  if (attributed.a !== undefined && attributed.b === undefined) return a;
  if (attributed.b !== undefined && attributed.a === undefined) return b;
  if (days === undefined || days === 0) return undefined;
  return days > 0 ? b : a;
}
