export interface LetterCount {
  /** Characters that are not white space. */
  seen: number;
  letters: number;
  capitals: number;
}

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;

/** How many characters of a text are seen, letters, and capitals. */
export function countLetters(text: string): LetterCount {
  const count = { seen: 0, letters: 0, capitals: 0 };
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code <= 0x20 || (code >= 0x80 && SPACE.test(char))) continue;
    count.seen++;
    const isCapital = code < 0x80 ? code >= 0x41 && code <= 0x5a : char.toLowerCase() !== char;
    if (isCapital) count.capitals++;
    if (isCapital || (code >= 0x61 && code <= 0x7a) || (code >= 0x80 && LETTER.test(char)))
      count.letters++;
  }
  return count;
}
