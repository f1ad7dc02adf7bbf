const LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** A letter of a script that is written without spaces, with the marks upon it. */
const CLUSTER = new RegExp(`${LETTER}\\p{M}*`, 'gu');
const GAP = new RegExp(`(${LETTER}\\p{M}*) (?=${LETTER})`, 'gu');

/** None of these letters comes before Thai: most texts have nothing to look for. */
const MAY_HAVE = /[^\0-\u0dff]/;

/**
 * The text with a space on either side of each letter of a script that is written without spaces (Chinese,
 * Japanese, Thai …), so that each is a word to a search engine. A query treated alike finds any part of such a
 * text, whatever a browser's own idea of its words is.
 */
export function spaceOut(text: string): string {
  const parted = MAY_HAVE.test(text) ? text.replace(CLUSTER, ' $& ') : text;
  return parted.replace(/ {2,}/g, ' ');
}

/** The spaces between such letters taken away again, for reading. */
export function closeUp(text: string): string {
  return text.replace(GAP, '$1');
}

/** Whether a word is one such letter. */
export function isSpaceless(word: string): boolean {
  return new RegExp(`^${LETTER}\\p{M}*$`, 'u').test(word);
}
