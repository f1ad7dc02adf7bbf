import { SCRIPTS, SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './scripts.ts';
import { ARABIC, CYRILLIC, DEVANAGARI, LATIN } from './stop-words.ts';

/** The start of a text tells its language. In UTF-16 units. */
const SAMPLE = 20_000;
/** Fewer letters, or words of languages that share a script, tell nothing for sure. */
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 12;
const FEWEST_HAN = 30;
/** Of all words, how many must be among the commonest of the language. */
const LEAST_SHARE = 0.12;
/** How many of them the second language may have for each of the first. */
const MOST_SECOND = 0.95;

const TABLES = new Map(
  Object.entries({ Latin: LATIN, Cyrillic: CYRILLIC, Arabic: ARABIC, Devanagari: DEVANAGARI }).map(
    ([script, lists]) => [script, wordTable(lists)],
  ),
);

/**
 * The language of a text as a BCP 47 tag (`de`, `zh-Hant`), told by its script and, where languages
 * share one, by which of them its commonest words are. Undefined for a text that is too short, too
 * mixed, or in a language that is not known here: no guess is better than a wrong one.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const counts = new Map(
    SCRIPTS.map(({ name, letters }) => [name, sample.match(letters)?.length ?? 0]),
  );
  const count = (name: string): number => counts.get(name) ?? 0;
  const total = [...counts.values()].reduce((sum, next) => sum + next, 0);
  const eastAsian = count('Han') + count('Kana') + count('Hangul');
  if (total < (eastAsian > total / 2 ? FEWEST_LETTERS / 2 : FEWEST_LETTERS)) return undefined;
  if (eastAsian > total * 0.4) return eastAsianLanguage(sample, count, eastAsian);
  const [name, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  if (most < total * 0.6) return undefined;
  const table = TABLES.get(name);
  if (table) return byWords(sample, table);
  return SCRIPTS.find((script) => script.name === name)?.language;
}

function eastAsianLanguage(
  sample: string,
  count: (name: string) => number,
  all: number,
): string | undefined {
  if (count('Hangul') > all / 2) return 'ko';
  // Every Japanese sentence has kana; a Chinese text has no more than a name or a の on a shop sign.
  if (count('Kana') > all * 0.1) return 'ja';
  if (count('Kana') > all * 0.06) return undefined;
  // A line of characters may be a Japanese title just as well.
  if (count('Kana') === 0 && all < FEWEST_HAN) return undefined;
  const simplified = sample.match(SIMPLIFIED_ONLY)?.length ?? 0;
  const traditional = sample.match(TRADITIONAL_ONLY)?.length ?? 0;
  if (simplified > 3 * traditional) return 'zh-Hans';
  return traditional > 3 * simplified ? 'zh-Hant' : 'zh';
}

/**
 * Whether a text is plainly not in the language that it states, but in the one that was found:
 * languages of different scripts, or a text of some length with hardly a word of the stated one.
 *
 * @param tag - BCP 47
 */
export function contradictsLanguage(text: string, tag: string, found: string): boolean {
  const said = tag.toLowerCase().split(/[-_]/, 1)[0] as string;
  const base = found.split('-', 1)[0] as string;
  if (said === base || SAME.some((group) => group.includes(said) && group.includes(base)))
    return false;
  if (!isKnown(said)) return false;
  const sample = text.slice(0, SAMPLE);
  for (const table of TABLES.values()) {
    const scores = scoresOf(wordsOf(sample), table);
    const best = scores.get(found);
    if (best === undefined) continue;
    return wordsOf(sample).length >= FEWEST_TO_CONTRADICT && (scores.get(said) ?? 0) < best / 2;
  }
  // The language found is told by its script alone.
  return sample.length >= FEWEST_TO_CONTRADICT;
}

/** A statement is doubted on the strength of so many words, or characters. */
const FEWEST_TO_CONTRADICT = 60;
/** Names for what is told apart by the table as one or as the other. */
const SAME = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh'],
  ['id', 'ms'],
  ['he', 'iw'],
  ['zh', 'yue', 'wuu', 'cmn'],
  ['pt', 'gl'],
  ['tl', 'fil'],
  ['fa', 'prs'],
  ['nl', 'af'],
  ['cs', 'sk'],
  ['hi', 'mr', 'ne'],
];

function isKnown(language: string): boolean {
  const named = [LATIN, CYRILLIC, ARABIC, DEVANAGARI].some((lists) =>
    Object.hasOwn(lists, language),
  );
  return named || language === 'zh' || SCRIPTS.some((script) => script.language === language);
}

function byWords(sample: string, table: WordTable): string | undefined {
  const found = wordsOf(sample);
  if (found.length < FEWEST_WORDS) return undefined;
  const [best, second] = [...scoresOf(found, table)].sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  if (!best || best[1] < LEAST_SHARE * found.length) return undefined;
  return second && second[1] > MOST_SECOND * best[1] ? undefined : best[0];
}

function wordsOf(sample: string): readonly string[] {
  return (
    sample
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

/** For each language, how many of its commonest words there are; one that many share counts less. */
function scoresOf(words: readonly string[], table: WordTable): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = table.get(word);
    if (!languages) continue;
    const weight = 1 / languages.length ** 0.5;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  return scores;
}

type WordTable = ReadonlyMap<string, readonly string[]>;

/** Which languages count a word among their commonest. */
function wordTable(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.normalize('NFC').split(' '))) {
      const languages = table.get(word);
      if (languages) languages.push(language);
      else table.set(word, [language]);
    }
  }
  return table;
}
