import type { CitationItem } from './nodes.ts';

/** As `keySchema` has it, and the hash of a version behind it. */
const KEY = /^@([A-Za-z0-9_][A-Za-z0-9_:.+/-]*)(?:@([0-9a-f]{8})(?![0-9A-Za-z]))?/;

/**
 * Reads `[@a; @b@1c0ffee5, p. 4 "quote"]`, from bracket to bracket: items parted by `;`, each a key,
 * perhaps with the version of the text that is meant, then in any order a locator (anything outside quotes) and a quote in straight or curly double quotes,
 * where `\"` is a quote mark of the quote itself. White space is folded. Undefined where the text
 * is no citation.
 */
export function readCitation(raw: string): CitationItem[] | undefined {
  const items: CitationItem[] = [];
  let rest = raw.slice(1, -1).replace(/\s+/g, ' ').trim();
  for (;;) {
    const key = KEY.exec(rest);
    if (!key) return undefined;
    const tail = readTail(rest.slice(key[0].length));
    if (tail === undefined) return undefined;
    const { locator, quote } = tail;
    items.push({
      ref: key[1] as string,
      ...(key[2] === undefined ? {} : { version: key[2] }),
      ...(locator === '' ? {} : { locator }),
      ...(quote === undefined ? {} : { quote }),
    });
    if (tail.rest === undefined) return items;
    rest = tail.rest.trim();
  }
}

interface Tail {
  locator: string;
  quote: string | undefined;
  /** What stands behind `;`, or undefined at the end. */
  rest: string | undefined;
}

/** What follows a key, up to `;` or the end. */
function readTail(text: string): Tail | undefined {
  if (text !== '' && !/^[\s,;"\u201c]/.test(text)) return undefined;
  let locator = '';
  let quote: string | undefined;
  let at = 0;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === ';') break;
    if (char === '"' || char === '\u201c') {
      const read = readQuote(text, at);
      if (read === undefined || quote !== undefined) return undefined;
      quote = read.words;
      at = read.end;
    } else {
      locator += char;
      at += 1;
    }
  }
  const rest = at < text.length ? text.slice(at + 1) : undefined;
  return { locator: locator.replace(/^[\s,]+|[\s,]+$/g, ''), quote, rest };
}

/** The words of the quote that opens at `start`; undefined where it is empty or does not close. */
function readQuote(text: string, start: number): { words: string; end: number } | undefined {
  const closer = text[start] === '"' ? '"' : '\u201d';
  let words = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at] as string;
    const next = text[at + 1];
    if (char === '\\' && next !== undefined && /[!-/:-@[-`{-~\u201c\u201d]/.test(next)) {
      words += next;
      at += 1;
    } else if (char === closer) {
      const folded = words.trim();
      return folded === '' ? undefined : { words: folded, end: at + 1 };
    } else words += char;
  }
  return undefined;
}
