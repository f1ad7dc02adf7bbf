import { dateAt } from './dates.ts';
import { isPersonName, parseNames } from './names.ts';

const LONGEST = 160;

/** What a line between title and text says of its author and date. */
export interface HeadLine {
  authors?: string[];
  published?: string;
  /** A date of change: known not to be the date of publication. */
  updated?: string;
}

type Label = 'published' | 'updated';

/** What may stand on such a line beside names and dates; tried in order where each piece begins. */
const PIECES: ReadonlyArray<{ pattern: RegExp; label?: Label }> = [
  {
    pattern: /(?:last\s|also\s)?(?:updated|modified|revised|edited)(?:\son|\sat)?(?![\p{L}])/iuy,
    label: 'updated',
  },
  {
    pattern:
      /(?:first\s|originally\s)?(?:published|posted|issued|released|created|dated?)(?:\son|\sat)?(?![\p{L}])/iuy,
    label: 'published',
  },
  { pattern: /\d{1,2}(?::\d{2}){1,2}(?:\s?[ap]\.?m\.?)?(?![\p{L}\d])/iuy },
  { pattern: /\d{1,2}\s?[ap]\.?m\.?(?![\p{L}\d])/iuy },
  {
    pattern:
      /(?:\(?(?:[ECMPA][SD]?T|GMT|UTC|CES?T|BST|[AI]EDT|AEST|IST|JST|SGT|Z)\)?)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?(?![\p{L}\d])/uy,
  },
  { pattern: /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?(?![\p{L}])/iuy },
  { pattern: /\d{1,3}[\s-]?min(?:ute)?s?(?:\sread)?(?![\p{L}])/iuy },
  { pattern: /(?:on|at|in|the)(?![\p{L}])/iuy },
  { pattern: /[\s,;:|·•∙–—/()-]+/uy },
];

const BY =
  /(?:(?:written|words|story|text|report|reported|reporting|posted|published)\s)?by(?:\s*:|\s)\s*/iuy;

/**
 * Reads a line that says nothing but who wrote a text and when ("By Ada Roe · 28 May 2024",
 * "10:24 AM PDT · May 28, 2024", "Ada Roe | Updated May 29, 2024"). Undefined where any other word
 * stands on it, so that no sentence is taken for a byline.
 */
export function readHeadLine(text: string): HeadLine | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const found: HeadLine = {};
  const names: string[] = [];
  let label: Label | undefined;
  let at = 0;
  while (at < text.length) {
    const date = dateAt(text, at);
    if (date) {
      const field = label ?? (found.published === undefined ? 'published' : 'updated');
      found[field] ??= date.date;
      label = undefined;
      at = date.end;
      continue;
    }
    BY.lastIndex = at;
    const by = BY.exec(text);
    if (by) {
      const end = endOfNames(text, at + by[0].length);
      const authors = parseNames(text.slice(at + by[0].length, end));
      if (!authors) return undefined;
      found.authors = [...(found.authors ?? []), ...authors];
      at = end;
      continue;
    }
    const piece = matchPiece(text, at);
    if (piece) {
      label = piece.label ?? label;
      at = piece.end;
      continue;
    }
    const end = endOfNames(text, at);
    names.push(text.slice(at, end).trim());
    at = end;
  }
  return withBareNames(found, names);
}

/** A name without "by" is an author only beside a date, and only if nothing else is left over. */
function withBareNames(found: HeadLine, rest: readonly string[]): HeadLine | undefined {
  const dated = found.published !== undefined || found.updated !== undefined;
  if (rest.length === 0) return dated || found.authors ? found : undefined;
  if (!dated || found.authors) return undefined;
  const authors = rest.flatMap((part) => part.split(/,\s+|\s+and\s+|\s+&\s+/));
  return authors.every((name) => isPersonName(name)) ? { ...found, authors } : undefined;
}

function matchPiece(text: string, at: number): { end: number; label?: Label } | undefined {
  for (const { pattern, label } of PIECES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    return label ? { end, label } : { end };
  }
  return undefined;
}

/** Names run to a separator, to a date or to a label. */
function endOfNames(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (/[|·•∙–—/()]/.test(text[at] as string)) return at;
    if (!/[\s,]/.test(text[at - 1] as string)) continue;
    if (
      dateAt(text, at) ||
      /^(?:on\s|updated|published|posted|last\s)/i.test(text.slice(at, at + 12))
    ) {
      return at;
    }
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s/i.test(text.slice(at, at + 12))) return at;
  }
  return text.length;
}
