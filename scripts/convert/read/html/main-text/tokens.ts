/** The words of a text: runs of letters and digits; each character of Chinese and Japanese is one. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+/gu;

/** Words that follow each other in so large a number are hardly ever said twice by chance. */
const SHINGLE = 3;

/** The words of a text, each as a number that equal words share. */
export function tokensOf(text: string): number[] {
  const found = text.toLowerCase().match(TOKEN);
  return found === null ? [] : found.map((word) => hash(word));
}

/** Which runs of three words a text has, and which whole lines. */
export interface Passages {
  runs: ReadonlySet<number>;
  lines: ReadonlySet<number>;
}

/** @param lines - the words of each line or block of a text */
export function passagesOf(lines: Iterable<readonly number[]>): Passages {
  const runs = new Set<number>();
  const whole = new Set<number>();
  for (const tokens of lines) {
    whole.add(combine(tokens, 0, tokens.length));
    for (let at = 0; at + SHINGLE <= tokens.length; at += 1) runs.add(combine(tokens, at, SHINGLE));
  }
  return { runs, lines: whole };
}

/** The share of a block that stands in a text, from 0 to 1. A short block counts as a line only. */
export function shareIn(tokens: readonly number[], passages: Passages): number {
  if (tokens.length < SHINGLE) return passages.lines.has(combine(tokens, 0, tokens.length)) ? 1 : 0;
  const count = tokens.length - SHINGLE + 1;
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    if (passages.runs.has(combine(tokens, at, SHINGLE))) found += 1;
  }
  return found / count;
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

function combine(tokens: readonly number[], from: number, length: number): number {
  let value = length;
  for (let at = from; at < from + length; at += 1) {
    value = Math.imul(value, 0x9e3779b1) ^ (tokens[at] as number);
    value ^= value >>> 15;
  }
  return value >>> 0;
}
