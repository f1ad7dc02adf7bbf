import { foldWithMap } from '../text/fold.ts';
import { isWordEdge } from '../text/word-edge.ts';
import { buildAutomaton } from './aho-corasick.ts';
import {
  lowerCase,
  type Name,
  type NameConflict,
  type NamedPage,
  namesDigest,
  nameTable,
} from './names.ts';

/** A place where a text names a page: UTF-16 units, end exclusive. */
export interface Mention {
  slug: string;
  start: number;
  end: number;
}

/** Finds the names of a wiki's pages in texts. */
export interface Matcher {
  /** Every mention in `text`, sorted, none overlapping another: the leftmost, of these the longest. */
  find(text: string): Mention[];
  /** Names that several pages claim. */
  readonly conflicts: readonly NameConflict[];
  /** SHA-256 of the table of names, for the keys of caches. */
  readonly digest: string;
}

/**
 * A matcher of the pages' titles and aliases: whole words, case-sensitive unless the name is all
 * lower case, with white space, quote marks and dashes folded (`foldText()`). A name in brackets
 * at the end of a title is part of it. Not matched: words inside an address (`https://…`), and across
 * blocks or table cells.
 */
export function buildMatcher(pages: readonly NamedPage[]): Matcher {
  const { names, conflicts } = nameTable(pages);
  const variants = groupByLowerCase(names);
  const automaton = buildAutomaton(variants.map((group) => group.lower));

  function find(text: string): Mention[] {
    const folded = foldWithMap(text);
    const hits: Hit[] = [];
    automaton.scan(lowerCase(folded.text), (pattern, end) => {
      const group = variants[pattern] as Variants;
      const start = end - group.lower.length;
      if (!isWordEdge(folded.text, start) || !isWordEdge(folded.text, end)) return;
      const name = nameOf(group, folded.text.slice(start, end));
      if (name) hits.push({ slug: name.slug, start, end });
    });
    const chosen: Mention[] = [];
    let free = 0;
    for (const hit of hits.sort(leftmostLongest)) {
      if (hit.start < free || isInAddress(folded.text, hit.start)) continue;
      const start = folded.originalStart(hit.start);
      const end = folded.originalEnd(hit.end);
      if (crossesBlocks(text.slice(start, end))) continue;
      free = hit.end;
      chosen.push({ slug: hit.slug, start, end });
    }
    return chosen;
  }

  return { find, conflicts, digest: namesDigest(names) };
}

type Hit = Mention;

function leftmostLongest(a: Hit, b: Hit): number {
  return a.start - b.start || b.end - a.end;
}

/** Names that differ in case only. */
interface Variants {
  lower: string;
  exact: Map<string, Name>;
  anyCase: Name | undefined;
}

function groupByLowerCase(names: readonly Name[]): Variants[] {
  const groups = new Map<string, Variants>();
  for (const name of names) {
    const lower = lowerCase(name.text);
    const group = groups.get(lower) ?? { lower, exact: new Map(), anyCase: undefined };
    groups.set(lower, group);
    if (name.anyCase) group.anyCase = name;
    else group.exact.set(name.text, name);
  }
  return [...groups.values()];
}

/** A name in just this case goes before one in any case. */
function nameOf(group: Variants, words: string): Name | undefined {
  return group.exact.get(words) ?? group.anyCase;
}

/** Far enough back for any address that a person would read. */
const LONGEST_ADDRESS = 500;

function isInAddress(text: string, at: number): boolean {
  const least = Math.max(0, at - LONGEST_ADDRESS);
  for (let i = at - 1; i >= least; i--) {
    const char = text[i];
    if (char === ' ') return false;
    if (char === '/' && text[i - 1] === '/' && text[i - 2] === ':') return true;
  }
  return false;
}

/** A name wrapped over a line stands; one over a blank line or two table cells does not. */
function crossesBlocks(words: string): boolean {
  return words.includes('\t') || /\n[^\S\n]*\n/.test(words);
}
