import type { CslName } from './csl-item.ts';
import { oneLine } from './one-line.ts';
import { isOrganisation } from './organisation.ts';

/** Written small, these stand between given and family name. */
const PARTICLES = new Set(
  `af al auf aus av aw bar ben bin bint da dal dalla das de degli dei del della den der des di do
  dos du el ibn la las le lo los ten ter tho thoe tot und van vom von zu zum zur 't`.split(/\s+/),
);

/** Written large, these are the start of a family name of two or more words ("Van Hollen"). */
const FAMILY_STARTS = new Set(
  'Da Dal Dalla De Degli Del Della Den Der Des Di Dos Du El La Las Le Los San St. Ten Ter Van Von'.split(
    ' ',
  ),
);

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE =
  /^(?:ph\.?d|m\.?d|d\.?phil|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?p\.?h|j\.?d|esq|frs|obe|cbe)\.?$/i;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.?$/i;
const ET_AL = /(?:[,;]? (?:and|&))?[,;]? (?:et\.? al\.?|and others|and \d+ (?:others|more))$/i;

export interface Authors {
  names: CslName[];
  /** Whether the source says that there are more ("et al."). */
  more: boolean;
}

/**
 * The authors of a source, as it names them, in CSL's parts. Order is kept; "et al." is taken off
 * the names and reported; empty names are dropped.
 */
export function parseAuthors(stated: readonly string[]): Authors {
  const names: CslName[] = [];
  let more = false;
  for (const text of stated) {
    const line = oneLine(text);
    const name = ` ${line}`.replace(ET_AL, '').trim();
    if (name !== line) more = true;
    for (const one of splitPair(name)) names.push(parseName(one));
  }
  return { names, more };
}

/** "Jan Leike and Ilya Sutskever" are two people; "Simon and Schuster" stays whole. */
function splitPair(name: string): string[] {
  if (name === '') return [];
  const parts = name.split(/ (?:and|&) /);
  const people = parts.every(
    (part) => part.includes(' ') && !part.includes(',') && !isOrganisation(part),
  );
  return people ? parts : [name];
}

/**
 * One name in CSL's parts. Understands "Given Family", "Family, Given" and "Family, Given, Jr.",
 * particles (van, de la), suffixes (Jr., III) and drops degrees and forms of address. A single
 * word, an organisation, and whatever it is not sure of stay whole, as `literal`.
 */
export function parseName(stated: string): CslName {
  const name = oneLine(stated);
  if (isOrganisation(name)) return { literal: name };
  const pieces = name.split(/ ?, ?/).filter((piece) => piece !== '' && !DEGREE.test(piece));
  const suffixAt = pieces.findIndex((piece, index) => index > 0 && SUFFIX.test(piece));
  const suffix = suffixAt > 0 ? pieces.splice(suffixAt, 1)[0] : undefined;
  if (pieces.length === 1) return fromWords((pieces[0] as string).split(' '), suffix, name);
  if (pieces.length === 2) return fromInverted(pieces as [string, string], suffix);
  return { literal: name };
}

/** "Ludwig van Beethoven" */
function fromWords(stated: string[], suffix: string | undefined, whole: string): CslName {
  const words = [...stated];
  while (words.length > 2 && TITLE.test(words[0] as string)) words.shift();
  while (words.length > 2 && DEGREE.test(words.at(-1) as string)) words.pop();
  const own = words.length > 2 && SUFFIX.test(words.at(-1) as string) ? words.pop() : suffix;
  if (words.length < 2) return { literal: whole };
  const start = familyStart(words);
  return person(words.slice(start), words.slice(0, start).join(' '), own);
}

/** "van Beethoven, Ludwig" */
function fromInverted([family, given]: [string, string], suffix: string | undefined): CslName {
  const words = family.split(' ');
  const own = words.length > 1 && SUFFIX.test(words.at(-1) as string) ? words.pop() : suffix;
  return person(words, given, own);
}

/** Index of the first word of the family name and its particle; at least one word is given name. */
function familyStart(words: string[]): number {
  const last = words.length - 1;
  for (let index = 1; index < last; index++) {
    const word = words[index] as string;
    if (PARTICLES.has(word) || FAMILY_STARTS.has(word)) return index;
    if (words[index + 1] === 'y' && index + 2 <= last) return index;
  }
  return last;
}

/** `family` with its small particles in front. */
function person(family: string[], given: string, suffix: string | undefined): CslName {
  let small = 0;
  while (small < family.length - 1 && PARTICLES.has(family[small] as string)) small++;
  return {
    family: family.slice(small).join(' '),
    given,
    ...(small > 0 && { 'non-dropping-particle': family.slice(0, small).join(' ') }),
    ...(suffix !== undefined && { suffix }),
  };
}
