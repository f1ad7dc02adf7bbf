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
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const word of wordsOf(record)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let files = 1;
  while (files < MOST && files * FAIR_SIZE < counts.size) files *= 2;
  const lines = new Map<string, string[]>();
  for (const [word, n] of [...counts].sort(([a], [b]) => compareText(a, b))) {
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

function wordsOf({ title, fields, meta }: SearchRecord): Set<string> {
  const found = new Set<string>();
  const texts = [title, ...Object.values(meta), ...fields.map(plainText)];
  for (const text of texts) {
    for (const token of spaceOut(text).split(/\s+/)) {
      for (const word of [foldWord(token), ...foldParts(token), ...humps(token)]) {
        if (word !== '' && word.length <= LONGEST) found.add(word);
      }
    }
  }
  return found;
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
