import { relatedEntries } from '../../../src/model/graph/related.ts';
import { terms } from '../../../src/model/graph/terms.ts';
import { buildMatcher } from '../../../src/model/mentions/matcher.ts';
import { openRandom, type Random } from '../random.ts';

/** How long finding names, and finding related entries, takes in a wiki of some size, in milliseconds of processor time. */
export interface MatchingTime {
  texts: number;
  matching: number;
  related: number;
}

const VOCABULARY = 40_000;
const NAMES_A_TEXT = 5;
const SYLLABLES = 'ba re ti on al en ma ri co de st er is lo pa tu me sa vi no'.split(' ');

/**
 * Looks for the names of many pages in one text after another, as a conversion does, then relates all entries by what was
 * found. Texts are made up and let go one by one, so that memory does not grow with them but for what is compared.
 *
 * @param texts how many
 * @param aliases names of pages in all, two a page
 * @param characters mean length of a text
 */
export function benchMatching(
  texts: number,
  { aliases = 5000, characters = 5000, seed = 1 } = {},
): MatchingTime {
  const random = openRandom(seed, 'matching');
  const words = Array.from({ length: VOCABULARY }, () => wordOf(random));
  const pages = Array.from({ length: Math.ceil(aliases / 2) }, (_, n) => ({
    slug: `p${n}`,
    title: `${capital(wordOf(random))} ${capital(wordOf(random))} ${n}`,
    aliases: [`${capital(wordOf(random))}${n}`],
  }));
  const matcher = buildMatcher(pages);
  let matching = 0;
  const matters = Array.from({ length: texts }, (_, n) => {
    const text = textOf(random, words, pages, characters);
    const before = process.cpuUsage();
    const found = matcher.find(text);
    matching += cpuSince(before);
    return {
      id: String(n).padStart(16, '0'),
      pages: [...new Set(found.map(({ slug }) => slug))],
      terms: terms(text, found, 'en'),
    };
  });
  const before = process.cpuUsage();
  relatedEntries(matters);
  return { texts, matching, related: cpuSince(before) };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Words by Zipf's law with names of pages among them. */
function textOf(
  random: Random,
  words: readonly string[],
  pages: readonly { title: string; aliases: string[] }[],
  characters: number,
): string {
  const out: string[] = [];
  for (let length = 0; length < characters; ) {
    const word = words[Math.floor(words.length ** random.next()) - 1] as string;
    out.push(random.chance(0.07) ? `${word}.` : word);
    length += word.length + 1;
  }
  for (let left = NAMES_A_TEXT; left > 0; left -= 1) {
    const page = random.pick(pages);
    const name = random.chance(0.5) ? page.title : (page.aliases[0] as string);
    out.splice(random.whole(0, out.length), 0, name);
  }
  return out.join(' ');
}

function wordOf(random: Random): string {
  return Array.from({ length: random.whole(1, 4) }, () => random.pick(SYLLABLES)).join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The times as lines of a table, with what a thousand texts take. */
export function matchingTable(times: readonly MatchingTime[]): string {
  const row = ({ texts, matching, related }: MatchingTime): string => {
    const each = (ms: number): string => `${Math.round(ms)} | ${((ms * 1000) / texts).toFixed(0)}`;
    return `| ${texts} | ${each(matching)} | ${each(related)} |`;
  };
  return [
    '| texts | finding names, ms | per 1,000 | related, ms | per 1,000 |',
    '|---|---|---|---|---|',
    ...times.map(row),
  ].join('\n');
}
