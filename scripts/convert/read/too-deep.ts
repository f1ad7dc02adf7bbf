import { UnreadableSource } from '../article.ts';

const TOO_DEEP = 'it is nested too deeply to be read as';

/** Elements, lists or quotes inside each other, thousands deep: no person or program writes so. */
export function tooDeep(what: string): UnreadableSource {
  return new UnreadableSource(`${TOO_DEEP} ${what}`, 'Save its text alone, as plain text');
}

/** Whether a parser ran out of stack, in the words of V8. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

/** Whether this is what `tooDeep` makes. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof UnreadableSource && error.message.startsWith(TOO_DEEP);
}
