import { foldParts } from '../../model/search/fold-word.ts';
import type { ResultData } from './pagefind.ts';
import { phraseHits, tokensOf } from './phrases.ts';
import type { Query } from './query.ts';
import { type Section, sectionsOf } from './sections.ts';

/** A part of a result's text around what was found. */
export interface Passage {
  section: Section;
  /** Words in order, and whether each was looked for. */
  words: { text: string; found: boolean }[];
  /** Whether the passage begins and ends where its section does. */
  whole: { before: boolean; after: boolean };
}

export interface Passages {
  /** The places in the title that were found, by word. */
  title: ReadonlySet<number>;
  /** The best first. */
  passages: Passage[];
}

/** Words that a passage shows. */
const LENGTH = 30;
/** Words shown before the first that was found. */
const LEAD = 5;
const MOST = 3;
/** Letters of a word that many others begin with. */
const SHORT = 3;
/** Of a long text the first hits say enough. */
const MOST_HITS = 300;
/** What a hit says of the source: in its title it is shown there, in what is known about it it is no passage of it. */
const WORTH: Partial<Record<Section['place'], number>> = {
  'key-points': 4,
  summary: 3,
  title: -1000,
  about: -100,
};

/** The passages of a result that show best why it was found, from different parts of it. */
export function passagesOf(data: ResultData, query: Query): Passages {
  const tokens = tokensOf(data.content);
  const sections = sectionsOf(data, tokens.length);
  const hits = hitsOf(data, tokens, sections, query);
  const title = sections[0]?.place === 'title' ? sections[0] : undefined;
  const scored = sections
    .flatMap((section) => bestOf(section, tokens, hits) ?? [])
    .sort((a, b) => b.score - a.score || a.section.from - b.section.from);
  const chosen: Window[] = [];
  for (const one of scored) {
    if (chosen.length === MOST || (one.score < 0 && chosen.length > 0)) break;
    if (one.section.place === 'title') continue;
    if (!chosen.some((other) => repeats(one, other, tokens))) chosen.push(one);
  }
  if (chosen.length === 0) chosen.push(...beginning(sections));
  return {
    title: new Set([...hits].filter((place) => title && place < title.to)),
    passages: chosen.map((one) => passage(one, tokens, hits)),
  };
}

/** Where a result has what was looked for. */
function hitsOf(
  data: ResultData,
  tokens: readonly string[],
  sections: readonly Section[],
  { words, phrases }: Query,
): ReadonlySet<number> {
  if (phrases.length === 0) return wordHits(data.locations, tokens, words);
  const borders = new Set(sections.map(({ from }) => from));
  const hits = new Set(phrases.flatMap((phrase) => phraseHits(tokens, phrase, borders)));
  for (const place of data.locations) {
    const parts = foldParts(tokens[place] ?? '');
    if (words.some((word) => parts.some((part) => alike(part, word)))) hits.add(place);
  }
  return hits;
}

/** A short word begins many that nobody looked for: they count where there is nothing else. */
function wordHits(
  locations: readonly number[],
  tokens: readonly string[],
  words: readonly string[],
): ReadonlySet<number> {
  const meant = locations.filter((place) =>
    foldParts(tokens[place] ?? '').some((part) =>
      words.some((word) => (word.length <= SHORT ? part === word : alike(part, word))),
    ),
  );
  return new Set(meant.length > 0 ? meant : locations);
}

/** As one stem makes two words alike. */
function alike(a: string, b: string): boolean {
  const least = Math.max(1, Math.min(a.length, b.length) - 2);
  return a.slice(0, least) === b.slice(0, least);
}

interface Window {
  section: Section;
  from: number;
  to: number;
  score: number;
}

function bestOf(
  section: Section,
  tokens: readonly string[],
  hits: ReadonlySet<number>,
): Window | undefined {
  let best: Window | undefined;
  const places = [...hits].filter((at) => at >= section.from && at < section.to);
  places.sort((a, b) => a - b).splice(MOST_HITS);
  for (const place of places) {
    const from = Math.max(section.from, Math.min(place - LEAD, section.to - LENGTH));
    const to = Math.min(section.to, from + LENGTH);
    const inside = places.filter((at) => at >= from && at < to);
    const kinds = new Set(
      inside.map((at) =>
        foldParts(tokens[at] ?? '')
          .join('')
          .slice(0, 5),
      ),
    );
    const score = kinds.size * 10 + Math.min(inside.length, 8) + (WORTH[section.place] ?? 0);
    if (best === undefined || score > best.score) best = { section, from, to, score };
  }
  return best;
}

/** Summaries and key points are often sentences of the text. */
function repeats(one: Window, other: Window, tokens: readonly string[]): boolean {
  const shown = new Set(tokens.slice(other.from, other.to).map((word) => word.toLowerCase()));
  const mine = tokens.slice(one.from, one.to);
  return mine.filter((word) => shown.has(word.toLowerCase())).length > 0.7 * mine.length;
}

/** Where only the title was found, or a filter alone was chosen. */
function beginning(sections: readonly Section[]): Window[] {
  const order = ['summary', 'key-points', 'text', 'abstract', 'saved'];
  const section = order.flatMap((place) => sections.find((one) => one.place === place) ?? [])[0];
  if (!section) return [];
  const to = Math.min(section.to, section.from + LENGTH);
  return [{ section, from: section.from, to, score: 0 }];
}

function passage(
  { section, from, to }: Window,
  tokens: readonly string[],
  hits: ReadonlySet<number>,
): Passage {
  return {
    section,
    words: tokens.slice(from, to).map((text, index) => ({ text, found: hits.has(from + index) })),
    whole: { before: from === section.from, after: to === section.to },
  };
}
