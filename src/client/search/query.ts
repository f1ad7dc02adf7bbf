import { foldParts, foldWord } from '../../model/search/fold-word.ts';
import { spaceOut } from '../../model/search/spaceless.ts';

/** What somebody typed, as words to look for. All are folded: lower case, no diacritics, no punctuation. */
export interface Query {
  /** Each is to be found, in any place. */
  words: string[];
  /** Of each, all words are to be found side by side; of a script without spaces also where no quotes were typed. */
  phrases: string[][];
}

/** More than these would be a text, not a query. */
const MOST_WORDS = 32;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Reads `"exact words" other words`. A quotation mark that has no second is none. */
export function parseQuery(text: string): Query {
  const phrases: string[][] = [];
  const rest = text.normalize('NFC').replace(QUOTED, (_, quoted: string) => {
    phrases.push(partsOf(quoted));
    return ' ';
  });
  const words: string[] = [];
  for (const token of rest.split(/\s+/)) {
    const letters = spaceOut(token);
    if (letters === token) words.push(...wordsOf(token));
    else phrases.push(partsOf(letters));
  }
  const single = phrases.filter((phrase) => phrase.length === 1).flat();
  return {
    words: [...new Set([...words, ...single])].slice(0, MOST_WORDS),
    phrases: phrases.filter((phrase) => phrase.length > 1).map((one) => one.slice(0, MOST_WORDS)),
  };
}

/** `weak-to-strong` is three words, so that it also finds them written apart; `e-mail` is one. */
function wordsOf(token: string): string[] {
  const parts = foldParts(token);
  const whole = foldWord(token);
  if (parts.length > 1 && parts.every((part) => part.length > 1)) return parts;
  return whole === '' ? [] : [whole];
}

const partsOf = (text: string): string[] => spaceOut(text).split(/\s+/).flatMap(foldParts);
