import type { RuleName } from '../../../src/model/rules/catalogue.ts';
import type { LeftOut, ReaderWarning, Stated } from '../article.ts';

const LONGEST_SHOWN = 200;

/** A value with the name of the place in the source where it was found. */
export function stated<T>(value: T, origin: string): Stated<T> {
  return { value, origin };
}

/** A record of what was not taken over; `text` is folded to one line and cut to 200 characters. */
export function leftOut(step: string, reason: string, text: string, line?: number): LeftOut {
  const shown = cutText(foldSpace(text.slice(0, 4 * LONGEST_SHOWN)), LONGEST_SHOWN);
  return line === undefined ? { step, reason, text: shown } : { step, reason, text: shown, line };
}

export function warning(
  rule: RuleName,
  message: string,
  remedy: string,
  line?: number,
): ReaderWarning {
  return line === undefined ? { rule, message, remedy } : { rule, line, message, remedy };
}

/** Every run of white space becomes one space; none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** For comparing titles and names: white space, case and kinds of quotes and dashes do not count. */
export function foldText(text: string): string {
  return foldSpace(text)
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .toLowerCase();
}

/** At most `length` UTF-16 units, never half a surrogate pair. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}
