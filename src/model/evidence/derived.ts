import { daysOf } from '../days.ts';
import type { CopyPair } from './copies.ts';
import { nearPairs } from './near-pairs.ts';
import { type Prepared, prepare, type SharedPassage, sharedPassages } from './shared-passages.ts';
import type { Sketch } from './sketch.ts';
import { titlePassage } from './title-passage.ts';
import { contentWords } from './traces.ts';

/** A source as far as it matters to whether it was rewritten from another. */
export interface Telling {
  title: string;
  text: string;
  traces: Sketch;
  language?: string | undefined;
  /** ISO, any precision. */
  published?: string | undefined;
  /** Where it was published, such as its host. */
  place?: string | undefined;
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
  /** Words that both titles share, as stems. */
  headline: string[];
  /** Five words or more in a row that both titles share. */
  titlePassage?: string | undefined;
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
/** Words of a passage that is more than a term of the trade, and of one that nobody writes twice. */
const PHRASE = 6;
const LONG_PHRASE = 9;
const MOST_PASSAGES = 6;
const SAME_DAYS = 14;
const FAR_DAYS = 400;

/**
 * Pairs of sources of which one may be a rewrite of the other, or both of a third. Points are given for passages that both
 * share outside of quotations (1 each from six words on, 2 from nine, at most 4; shorter ones ¼, at most ½), quotations (½
 * each, at most 1½), naming the other as its source (3), five words of the title in a row (2), its likeness (at most 1½),
 * common terms (½ to 2) and nearness in time (½; a year and more apart takes 1½). From 4 points on they are shown, never
 * without a passage of six words outside of quotations, a name, or five words of the title. Two pages of one place repeat
 * its frame, and are left out.
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
    if (one.place !== undefined && one.place === other.place) continue;
    const passages = sharedPassages(preparedAt(a), preparedAt(b), one.language);
    const attributed = { a: namedBy(one, other), b: namedBy(other, one) };
    const days = daysApart(one, other);
    const clues: Clues = {
      passages: passages.slice(0, MOST_PASSAGES),
      attribution: attributed.b ?? attributed.a,
      headline: sharedTitle(one, other),
      titlePassage: titlePassage(one.title, other.title),
      shared,
      sameDays: days !== undefined && Math.abs(days) <= SAME_DAYS,
    };
    const own = passages.filter(({ isQuote, words }) => !isQuote && words >= PHRASE);
    const isFirm = own.length > 0 || clues.attribution !== undefined;
    if (!isFirm && (clues.titlePassage === undefined || passages.length === 0)) continue;
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
  let brief = 0;
  for (const { words, isQuote } of passages) {
    if (isQuote) quoted += 0.5;
    else if (words < PHRASE) brief += 0.25;
    else own += words >= LONG_PHRASE ? 2 : 1;
  }
  const near = days === undefined ? 0 : clues.sameDays ? 0.5 : Math.abs(days) > FAR_DAYS ? -1.5 : 0;
  return (
    Math.min(4, own) +
    Math.min(0.5, brief) +
    Math.min(1.5, quoted) +
    (clues.attribution === undefined ? 0 : 3) +
    (clues.titlePassage === undefined ? 0 : 2) +
    (likeness >= 0.5 ? 1.5 : likeness >= 0.3 ? 1 : 0) +
    (clues.shared >= 0.25 ? 2 : clues.shared >= 0.15 ? 1 : 0.5) +
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
