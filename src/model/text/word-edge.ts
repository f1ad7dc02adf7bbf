const WORD = /[\p{L}\p{N}\p{M}_]/u;
const MARK = /\p{M}/u;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The code point that ends before `index`; `index` must be above 0. */
function codePointBefore(text: string, index: number): number {
  const low = text.charCodeAt(index - 1);
  if (low < 0xdc00 || low > 0xdfff || index < 2) return low;
  return text.codePointAt(index - 2) as number;
}

function isWord(codePoint: number): boolean {
  if (codePoint < 0x80) {
    return (
      (codePoint >= 0x61 && codePoint <= 0x7a) ||
      (codePoint >= 0x41 && codePoint <= 0x5a) ||
      (codePoint >= 0x30 && codePoint <= 0x39) ||
      codePoint === 0x5f
    );
  }
  return WORD.test(String.fromCodePoint(codePoint));
}

/** Whether the text of a script runs on without spaces, or glues particles to names (Korean). */
export function isSpaceless(codePoint: number): boolean {
  return codePoint > 0xdff && SPACELESS.test(String.fromCodePoint(codePoint));
}

/**
 * Whether a word may begin or end at `index` (UTF-16 units): false only between two characters of
 * one word, that is letters, numbers, marks or underscores side by side. Scripts written without
 * spaces have an edge before every letter, but never before a combining mark.
 */
export function isWordEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const after = text.codePointAt(index) as number;
  if (!isWord(after)) return true;
  const before = codePointBefore(text, index);
  if (!isWord(before)) return true;
  if (after >= 0x80 && MARK.test(String.fromCodePoint(after))) return false;
  return isSpaceless(before) || isSpaceless(after);
}
