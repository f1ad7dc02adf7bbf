import { compareText } from '../compare.ts';
import type { Related } from './graph.ts';

/** What an entry is compared by. */
export interface Matter {
  id: string;
  /** Slugs of the pages that it mentions. */
  pages: readonly string[];
  terms: readonly string[];
}

const MOST_RELATED = 5;
const LEAST_SCORE = 0.06;
const MOST_REASONS = 4;
/** What more entries share than this is no reason to read one of them, and would cost the most. */
const COMMON_PAGE = 400;
const COMMON_TERM = 60;

/** A page or term, which entries have it, and how much it weighs to share it. */
interface Feature {
  kind: 'page' | 'term';
  name: string;
  entries: number[];
  weight: number;
}

/**
 * For each entry, up to five about the same matter, the nearest first. Score: the cosine of the
 * two entries' pages and terms, each weighing its inverse frequency ln(1 + entries / entries that
 * have it), pages double. Goes over an inverted index, so that only entries with something rare in
 * common are compared.
 */
export function relatedEntries(matters: readonly Matter[]): Map<string, Related[]> {
  const features = index(matters);
  const featuresOf: Feature[][] = matters.map(() => []);
  const norms = new Float64Array(matters.length);
  for (const feature of features) {
    for (const at of feature.entries) {
      featuresOf[at]?.push(feature);
      norms[at] = (norms[at] as number) + feature.weight ** 2;
    }
  }
  const shared = new Float64Array(matters.length);
  const related = new Map<string, Related[]>();
  for (const [at, matter] of matters.entries()) {
    const own = (featuresOf[at] ?? []).filter(isRare);
    const touched: number[] = [];
    for (const { entries, weight } of own) {
      for (const other of entries) {
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] as number) + weight ** 2;
      }
    }
    const near = new Nearest(matters);
    for (const other of touched) {
      if (other !== at) near.offer(other, cosine(shared, norms, at, other));
    }
    related.set(
      matter.id,
      near.found.map(({ other, score }) => ({
        id: idOf(matters, other),
        score,
        ...reasons(own, other),
      })),
    );
    for (const other of touched) shared[other] = 0;
  }
  return related;
}

/** Keeps the few that score highest, by ID where equal, without sorting the many that are offered. */
class Nearest {
  readonly found: { other: number; score: number }[] = [];
  readonly #matters: readonly Matter[];

  constructor(matters: readonly Matter[]) {
    this.#matters = matters;
  }

  offer(other: number, score: number): void {
    if (score < LEAST_SCORE) return;
    let place = this.found.length;
    while (place > 0 && this.#goesBefore(other, score, place - 1)) place -= 1;
    if (place >= MOST_RELATED) return;
    this.found.splice(place, 0, { other, score });
    if (this.found.length > MOST_RELATED) this.found.pop();
  }

  #goesBefore(other: number, score: number, place: number): boolean {
    const held = this.found[place] as { other: number; score: number };
    if (score !== held.score) return score > held.score;
    return compareText(idOf(this.#matters, other), idOf(this.#matters, held.other)) < 0;
  }
}

/** All pages and terms, with the entries that have them in ascending order. */
function index(matters: readonly Matter[]): Feature[] {
  const features = new Map<string, Feature>();
  for (const [at, matter] of matters.entries()) {
    for (const kind of ['page', 'term'] as const) {
      for (const name of new Set(kind === 'page' ? matter.pages : matter.terms)) {
        const key = `${kind} ${name}`;
        const known = features.get(key);
        if (known) known.entries.push(at);
        else features.set(key, { kind, name, entries: [at], weight: 0 });
      }
    }
  }
  for (const feature of features.values()) {
    const rarity = Math.log(1 + matters.length / feature.entries.length);
    feature.weight = feature.kind === 'page' ? 2 * rarity : rarity;
  }
  return [...features.values()];
}

function isRare({ kind, entries }: Feature): boolean {
  return entries.length > 1 && entries.length <= (kind === 'page' ? COMMON_PAGE : COMMON_TERM);
}

/**
 * What both have, the rarest first. Single words weigh in the score but say little to a reader: they
 * are given only where nothing else is shared.
 */
function reasons(own: readonly Feature[], other: number): { pages: string[]; terms: string[] } {
  const both = own
    .filter(({ entries }) => includesSorted(entries, other))
    .sort((a, b) => a.entries.length - b.entries.length || compareText(a.name, b.name));
  const named = (kind: Feature['kind']) =>
    both.filter((feature) => feature.kind === kind).map(({ name }) => name);
  const pages = named('page');
  const terms = named('term');
  const pairs = terms.filter((term) => term.includes(' '));
  const telling = pages.length + pairs.length > 0 ? pairs : terms;
  return { pages: pages.slice(0, MOST_REASONS), terms: telling.slice(0, MOST_REASONS) };
}

function includesSorted(sorted: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] as number;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function idOf(matters: readonly Matter[], at: number): string {
  return (matters[at] as Matter).id;
}

/** Rounded before it is compared, so that the last digit of a logarithm decides no order. */
function cosine(shared: Float64Array, norms: Float64Array, a: number, b: number): number {
  const length = Math.sqrt((norms[a] as number) * (norms[b] as number));
  return Math.round(((shared[b] as number) / length) * 1e4) / 1e4;
}
