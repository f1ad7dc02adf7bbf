import { PROFILES, type Profile } from './profiles.ts';

/** So many bytes of a text tell what it is written in. */
const SAMPLE = 32 * 1024;
/** Fewer characters that are not ASCII tell nothing. */
const FEWEST = 4;
/** Below this share of bytes, errors are damage; above, the encoding is another one. */
export const MOST_BROKEN = 0.02;
/** Of two encodings, how much more the better one must hold. */
const MARGIN = 1.25;

/**
 * The encoding of a text that is not UTF-8 and declares none, where the bytes say so: Shift-JIS,
 * EUC-JP, GB18030, Big5, EUC-KR, and the Cyrillic, Greek, Hebrew, Arabic and Thai code pages.
 * Undefined for texts in Latin letters, whose accents stand alone between letters of ASCII, and
 * wherever two are equally likely. The sample is decoded with each; the right one gives a text
 * that is mostly made of the language's own commonest characters.
 */
export function legacyEncoding(bytes: Uint8Array): string | undefined {
  const sample = sampleOf(bytes);
  if (!hasRuns(sample)) return undefined;
  const [best, second] = PROFILES.map((profile) => ({
    encoding: profile.encoding,
    score: score(sample, profile),
  })).sort((a, b) => b.score - a.score);
  if (!best || best.score === 0) return undefined;
  return second && second.score * MARGIN > best.score ? undefined : best.encoding;
}

/** Lines that are not ASCII alone, as far as the sample goes. A line end is never half a character. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.min(SAMPLE, bytes.length));
  let length = 0;
  for (let start = 0; start < bytes.length && length < out.length; ) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next + 1;
    const from = firstHigh(bytes, start, end);
    if (from < end) {
      const part = bytes.subarray(from, Math.min(end, from + out.length - length));
      out.set(part, length);
      length += part.length;
    }
    start = end;
  }
  return out.subarray(0, length);
}

function firstHigh(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] as number) < 0x80) at += 1;
  return at;
}

/** In other scripts high bytes stand side by side; in Latin ones, nearly always alone. */
function hasRuns(sample: Uint8Array): boolean {
  let high = 0;
  let inRuns = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if ((sample[at] as number) < 0x80) continue;
    high += 1;
    if ((sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80) inRuns += 1;
  }
  return high >= FEWEST && inRuns > high * 0.5;
}

/** 0 where the text cannot be in this encoding; else the share of its commonest characters. */
function score(sample: Uint8Array, { encoding, common, script, least }: Profile): number {
  // Decoded as a stream, half a character at the end of the sample is no error.
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  let seen = 0;
  let frequent = 0;
  let own = 0;
  let foreign = 0;
  let broken = 0;
  for (const char of text) {
    if (char < '\u0080') continue;
    seen += 1;
    if (char === '\ufffd') broken += 1;
    else if (NEUTRAL.test(char)) seen -= 1;
    else if (common.has(char)) frequent += 1;
    if (script.test(char)) own += 1;
    else if (FOREIGN.test(char)) foreign += 1;
  }
  if (seen < FEWEST / 2 || broken > Math.max(1, seen * MOST_BROKEN)) return 0;
  const isJapanese = script.source.includes('u3041');
  const ownShare = isJapanese ? 0.15 : 0.6;
  if (own < seen * ownShare || foreign > seen * 0.1) return 0;
  if (!isJapanese && kana(text) > seen * 0.05) return 0;
  const share = frequent / seen;
  return share < least ? 0 : share / least;
}

/** Punctuation and symbols that every one of these languages uses. */
const NEUTRAL = /[\u00a0\u00ab\u00b7\u00bb\u2013-\u2026\u3000-\u3002\u3008-\u3011\uff01-\uff5e]/u;
/** What nobody writes much of, and wrong decoding gives: half-width kana, private use, symbols. */
const FOREIGN = /[\uff61-\uff9f\p{Co}\p{Cn}\u0080-\u009f\u2500-\u259f]/u;

function kana(text: string): number {
  return text.match(/[\u3041-\u3096\u30a1-\u30fa]/gu)?.length ?? 0;
}
