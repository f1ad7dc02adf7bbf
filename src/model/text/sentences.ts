import { BEFORE_NUMBER, NEVER_FINAL, SELDOM_FINAL, STARTERS } from './abbreviations.ts';

/** A passage of a text: UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const STOPS =
  '.!?\u2026\u203c\u2047\u2048\u2049\u061f\u06d4\u0964\u0965\u0589\u1362\u104b\u3002\uff0e\uff01\uff1f\uff61';
/** Stops of scripts that put no space after them. */
const WIDE_STOPS = '\u3002\uff01\uff1f\uff61\uff0e';
const CLOSERS = '"\'\u201d\u2019\u00bb\u203a)]}\u300d\u300f\uff09\u3011\u300b\u3009\u3015';
const OPENERS = '"\'\u201c\u2018\u201e\u00ab\u2039([{\u300c\u300e\uff08\u3010\u00bf\u00a1';
const SPACE = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{N}/u;
const HIRAGANA = /\p{Script=Hiragana}/u;
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;
const ENUMERATOR = /^(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})$/u;
/** Longer than any abbreviation; also what keeps the way back from a stop short. */
const LONGEST_TOKEN = 24;

/**
 * The sentences of `text` in order, trimmed of white space at both ends; together they hold all that
 * is not white space. A sentence ends at a stop and the quotes, brackets and reference marks that
 * close after it, and never runs over a blank line. Abbreviations, initials, decimals and list
 * numbers do not end one; in doubt it goes on. Takes linear time.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, 0);
  let at = start;
  const close = (end: number) => {
    const trimmed = trimEnd(text, start, end);
    if (trimmed > start) found.push({ start, end: trimmed });
    start = skipSpace(text, end);
    at = start;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // Letters of Latin, Greek and Cyrillic, most of all text: nothing to look for.
    if (code > 0x3f && code < 0x589) {
      at++;
      continue;
    }
    const char = text[at] as string;
    if (char === '\n' || char === '\r') {
      const next = skipSpace(text, at);
      if (isBlankLine(text, at, next)) close(at);
      else at = next;
    } else if (STOPS.includes(char)) {
      const afterStops = skipAll(text, at, STOPS);
      const end = skipClosers(text, afterStops);
      if (endsSentence(text, start, at, afterStops, end)) close(end);
      else at = end;
    } else at++;
  }
  close(text.length);
  return found;
}

function skipAll(text: string, from: number, chars: string): number {
  let at = from;
  while (at < text.length && chars.includes(text[at] as string)) at++;
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] as string)) at++;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && SPACE.test(text[at - 1] as string)) at--;
  return at;
}

/** Two line ends in a run of white space. */
function isBlankLine(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const space = text.slice(from, to);
  const first = space.indexOf('\n');
  return first !== -1 && space.indexOf('\n', first + 1) !== -1;
}

/** Quotes and brackets that close, and reference marks such as `[12]`. */
function skipClosers(text: string, from: number): number {
  let at = from;
  for (;;) {
    const closed = skipAll(text, at, CLOSERS);
    const mark = /^\[\d{1,3}\]/.exec(text.slice(closed, closed + 5));
    at = closed + (mark ? mark[0].length : 0);
    if (!mark) return at;
  }
}

/** Whether the stops at `stop`, closed off at `end`, end the sentence that begins at `start`. */
function endsSentence(
  text: string,
  start: number,
  stop: number,
  afterStops: number,
  end: number,
): boolean {
  const next = text[end];
  if (next === undefined) return true;
  if (WIDE_STOPS.includes(text[afterStops - 1] as string)) {
    return end === afterStops || !HIRAGANA.test(next);
  }
  if (!SPACE.test(next)) return false;
  const space = skipSpace(text, end);
  if (space >= text.length || isBlankLine(text, end, space)) return true;
  const word = skipAll(text, space, OPENERS);
  const first = String.fromCodePoint(text.codePointAt(word) ?? 0);
  if (LOWER.test(first)) return isCamelCase(text, word);
  const single = afterStops === stop + 1 && text[stop] === '.';
  if (!single) return true;
  return !isAbbreviation(text, start, stop, end, word);
}

/** `iPhone`, `xAI`: names that begin a sentence in lower case. */
function isCamelCase(text: string, at: number): boolean {
  return UPPER.test(text[at + 1] ?? '') && !STOPS.includes(text[at + 1] ?? '');
}

function isAbbreviation(
  text: string,
  start: number,
  stop: number,
  end: number,
  next: number,
): boolean {
  const token = tokenBefore(text, start, stop);
  if (token === '' || token.length >= LONGEST_TOKEN) return false;
  // Behind a quote or bracket that closes, only an abbreviation proper goes on: "(U.S.) Army".
  if (end > stop + 1 && !/[)\]]/.test(text[stop + 1] as string)) return false;
  const lower = token.toLowerCase();
  if (NEVER_FINAL.has(token)) return true;
  if (stop - token.length === start && ENUMERATOR.test(token)) return true;
  if (BEFORE_NUMBER.has(lower) && DIGIT.test(text[next] ?? '')) return true;
  if (SELDOM_FINAL.has(lower) || INITIALS.test(token)) return !isStarter(text, next);
  return false;
}

/** The letters, digits and inner full stops right before `stop`. */
function tokenBefore(text: string, start: number, stop: number): string {
  const least = Math.max(start, stop - LONGEST_TOKEN);
  let at = stop;
  while (at > least && (text[at - 1] === '.' || LETTER_OR_DIGIT.test(text[at - 1] as string))) at--;
  return text.slice(at, stop);
}

function isStarter(text: string, at: number): boolean {
  let end = at;
  while (end < at + LONGEST_TOKEN && /[A-Za-z]/.test(text[end] ?? '')) end++;
  return text[end] !== '.' && STARTERS.has(text.slice(at, end));
}
