import { compareText } from '../compare.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { foldParts, foldWord } from './fold-word.ts';
import type { SearchRecord } from './record.ts';
import { spaceOut } from './spaceless.ts';

/**
 * All words of a search index, so that a search can tell which of its words are nowhere, which are meant, and which
 * parts of the index hold what they begin. Folder below the index's own.
 */
export const WORDS_FOLDER = 'words';
/** Says how many files there are. */
export const WORDS_COUNT = `${WORDS_FOLDER}/count.txt`;

const MOST = 1024;
/** Words of a file, about 6 kB. */
const FAIR_SIZE = 500;
/** Longer ones nobody types. */
const LONGEST = 40;

/** The file, of so many, that holds the words with the same two first letters. */
export function wordsPath(word: string, files: number): string {
  // FNV-1a, 32 bits (draft-eastlake-fnv), of code points.
  let hash = 0x811c9dc5;
  for (const letter of [...word].slice(0, 2)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193);
  }
  return `${WORDS_FOLDER}/${((hash >>> 0) % files).toString(16).padStart(3, '0')}.txt`;
}

/**
 * The words of all records as files: a line a word, folded, in code unit order, with the number of records that
 * have it behind a space.
 */
export function wordFiles(records: Iterable<SearchRecord>): { path: string; text: string }[] {
  const words = new WordCounts();
  for (const record of records) words.add(record);
  const counts = words.sorted();
  let files = 1;
  while (files < MOST && files * FAIR_SIZE < counts.length) files *= 2;
  const lines = new Map<string, string[]>();
  for (const { word, records: n } of counts) {
    const path = wordsPath(word, files);
    const list = lines.get(path);
    if (list) list.push(`${word} ${n}`);
    else lines.set(path, [`${word} ${n}`]);
  }
  return [
    { path: WORDS_COUNT, text: String(files) },
    ...[...lines].map(([path, list]) => ({ path, text: `${list.join('\n')}\n` })),
  ];
}

interface Count {
  word: string;
  /** How many records have it, and the number of the last of them. */
  records: number;
  last: number;
}

/** In how many records each word stands. A token is folded once, however often the texts have it. */
class WordCounts {
  readonly #counts = new Map<string, Count>();
  readonly #tokens = new Map<string, readonly Count[]>();
  #records = 0;

  add({ title, fields, meta }: SearchRecord): void {
    const record = ++this.#records;
    const texts = [title, ...Object.values(meta), ...fields.map(plainText)];
    for (const text of texts) {
      for (const token of spaceOut(text).split(/\s+/)) {
        for (const count of this.#ofToken(token)) {
          if (count.last !== record) count.records += 1;
          count.last = record;
        }
      }
    }
  }

  sorted(): Count[] {
    return [...this.#counts.values()].sort((a, b) => compareText(a.word, b.word));
  }

  #ofToken(token: string): readonly Count[] {
    const known = this.#tokens.get(token);
    if (known) return known;
    const words = new Set([foldWord(token), ...foldParts(token), ...humps(token)]);
    const counts = [...words].filter((word) => word !== '' && word.length <= LONGEST);
    const found = counts.map((word) => this.#ofWord(word));
    if (token.length <= LONGEST) this.#tokens.set(token, found);
    return found;
  }

  #ofWord(word: string): Count {
    const known = this.#counts.get(word);
    if (known) return known;
    const count = { word, records: 0, last: 0 };
    this.#counts.set(word, count);
    return count;
  }
}

/** `TechCrunch` is also found by `crunch`. */
function humps(token: string): string[] {
  if (!/\p{Ll}\p{Lu}/u.test(token)) return [];
  return (token.match(/\p{Lu}*\p{Ll}+|\p{Lu}+/gu) ?? []).map(foldWord);
}

function plainText({ text = '', html = '' }: SearchRecord['fields'][number]): string {
  return html === '' ? text : unescapeMarkup(html.replace(/<[^<>]*>/g, ' '));
}

const ENTITIES = new Map(['<', '>', '&', '"', "'"].map((char) => [escapeMarkup(char), char]));

function unescapeMarkup(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});|&#(\d{1,7});/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&\w{2,6};/g, (entity) => ENTITIES.get(entity) ?? entity);
}
