import { isSpaceless } from '../../model/search/spaceless.ts';
import { WORDS_COUNT, wordsPath } from '../../model/search/word-list.ts';
import { spellings } from './spellings.ts';

/** What the index knows of a word of a query. */
export interface WordReport {
  /** As it was typed. */
  word: string;
  /** As the index has it: `foerderung` is looked for as `forderung` where only `Förderung` is there. */
  search: string;
  /**
   * known: it is there, or begins what is there; near: only a form that begins like it is there, such as another ending;
   * short: a single letter, with which too much begins; unknown: nothing like it is there;
   * dropped: it is there, but not with all the others.
   */
  kind: 'known' | 'near' | 'short' | 'unknown' | 'dropped';
  /** Words of the index that it may have found: those that begin with it, or the nearest form. */
  forms: string[];
  /** Of an unknown word: what may have been meant, the likeliest first. */
  meant: string[];
}

/** Beginnings of words are looked for whole, but a short one begins too many. */
const MOST_FORMS = 400;

/** The words of an index (`src/model/search/word-list.ts`), read as they are asked for. */
export class WordList {
  #read: (path: string) => Promise<string>;
  #files: Promise<number> | undefined;
  #lists = new Map<string, Promise<ReadonlyMap<string, number>>>();

  /** @param read gives a file of the index, by its path below the index's folder */
  constructor(read: (path: string) => Promise<string>) {
    this.#read = read;
  }

  async report(word: string): Promise<WordReport> {
    const made = { word, search: word, forms: [], meant: [] };
    if (isSpaceless(word)) return { ...made, kind: 'known', forms: [word] };
    if ([...word].length === 1) return { ...made, kind: 'short' };
    for (const search of [word, ...withoutUmlauts(word)]) {
      const forms = [...(await this.#listOf(search)).keys()].filter((one) =>
        one.startsWith(search),
      );
      if (forms.length > 0)
        return { ...made, search, kind: 'known', forms: forms.slice(0, MOST_FORMS) };
    }
    const list = await this.#listOf(word);
    const nearest = nearestForm(word, list);
    if (nearest !== undefined) return { ...made, kind: 'near', forms: [nearest] };
    return { ...made, kind: 'unknown', meant: spellings(word, list) };
  }

  /** Whether a word is there just so. */
  async has(word: string): Promise<boolean> {
    return (await this.#listOf(word)).has(word);
  }

  async #listOf(word: string): Promise<ReadonlyMap<string, number>> {
    this.#files ??= this.#read(WORDS_COUNT).then(Number);
    const path = wordsPath(word, await this.#files);
    const list = this.#lists.get(path) ?? this.#read(path).then(parse, () => new Map());
    this.#lists.set(path, list);
    return list;
  }
}

/** German umlauts may be typed as two letters; the index has them as the plain vowel. */
function withoutUmlauts(word: string): string[] {
  const plain = word.replace(/([aou])e/g, '$1');
  return plain === word ? [] : [plain];
}

function parse(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

/** The commonest of the words that share all but the ending, of up to three letters, with this one. */
function nearestForm(word: string, list: ReadonlyMap<string, number>): string | undefined {
  const least = Math.max(4, word.length - 3);
  let found: string | undefined;
  let best = 0;
  for (const [known, n] of list) {
    if (known.length > word.length + 3) continue;
    const shared = sharedBeginning(word, known);
    const score = shared * 1e6 + n;
    if (shared >= least && score > best) {
      best = score;
      found = known;
    }
  }
  return found;
}

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
