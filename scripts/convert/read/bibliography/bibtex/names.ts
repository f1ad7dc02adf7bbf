import { foldSpace } from '../../parts.ts';
import { decodeLatex } from './latex.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;
/** BibLaTeX's extended form: "family=Beauregard, given=Simone, prefix=de". */
const NAMED_PART = /^\s{0,9}"?\s{0,9}(family|given|prefix|suffix)\s{0,9}=\s{0,9}(.*)$/is;

/**
 * The names of a BibTeX list, in the order "Given Family". What stands in braces is one name,
 * whatever it holds; "and others" becomes "et al." behind the last.
 */
export function readBibtexNames(value: string): string[] {
  const parts = splitOutside(foldSpace(value), 'and');
  const whole = parts.length === 1 ? splitOutside(value, ';') : parts;
  const names = whole.flatMap(readNames).filter((name) => name !== '');
  const last = names.length - 1;
  if (last >= 1 && /^(?:others|et\.? al\.?)$/i.test(names[last] as string))
    return [...names.slice(0, last - 1), `${names[last - 1]} et al.`];
  return names;
}

function readNames(written: string): string[] {
  const name = written.trim();
  const pieces = splitOutside(name, ',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length > 1 && pieces.some((piece) => NAMED_PART.test(piece)))
    return [fromNamedParts(pieces)];
  const plain = pieces.map((piece) => decodeLatex(piece).trim());
  if (plain.length === 2 && SUFFIX.test(plain[1] as string)) return [plain.join(' ')];
  if (plain.length === 2) return [`${plain[1]} ${plain[0]}`];
  if (plain.length === 3 && SUFFIX.test(plain[1] as string))
    return [`${plain[2]} ${plain[0]} ${plain[1]}`];
  if (plain.length === 3 && SUFFIX.test(plain[2] as string))
    return [`${plain[1]} ${plain[0]} ${plain[2]}`];
  // "Ada Roe, Ben Doe, Cy Poe": commas where "and" should be.
  if (plain.length > 2 && plain.every((piece) => /\s/.test(piece))) return plain;
  return [plain.join(', ')];
}

function fromNamedParts(pieces: readonly string[]): string {
  const parts = new Map<string, string>();
  for (const piece of pieces) {
    const match = NAMED_PART.exec(piece);
    if (match)
      parts.set(
        (match[1] as string).toLowerCase(),
        decodeLatex(match[2] as string)
          .replace(/"/g, '')
          .trim(),
      );
  }
  return ['given', 'prefix', 'family', 'suffix'].flatMap((part) => parts.get(part) || []).join(' ');
}

/**
 * Splits at "and" (a word of its own, in any case) or a sign, where these stand outside braces.
 * White space is folded.
 */
export function splitOutside(value: string, separator: 'and' | ',' | ';'): string[] {
  const mark =
    separator === 'and' ? /[{}\\]| and(?= )/gi : separator === ',' ? /[{}\\,]/g : /[{}\\;]/g;
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let match = mark.exec(value); match; match = mark.exec(value)) {
    const [found] = match;
    if (found === '{') depth += 1;
    else if (found === '}') depth = Math.max(0, depth - 1);
    else if (found === '\\') mark.lastIndex += 1;
    else if (depth === 0) {
      parts.push(value.slice(from, match.index));
      from = mark.lastIndex;
    }
  }
  return [...parts, value.slice(from)];
}
