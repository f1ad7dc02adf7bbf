import { foldSpace } from './parts.ts';

const LONGEST_NAME = 60;

/** Small words that stand in the middle of names in lower case. */
const PARTICLES = new Set(
  'de del della der den des di da do dos du van von vom zu zur la le el al bin ibn ben bint y e ter ten af av'.split(
    ' ',
  ),
);

/** Capitalised words that begin headings and phrases, but no name. */
const NOT_NAMES = new Set(
  `the a an in on at for from by with how why what when where who which this that these those and or but to of is are
  our your my their its as if it we you they not no new breaking exclusive analysis opinion photo image updated
  published january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
// Months that are also names begin a name only where two words follow.
const MONTH_NAMES = new Set(['april', 'may', 'june', 'august']);

const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|frs|obe)\.?$/i;

const ROLE =
  /^(?:(?:senior|staff|chief|deputy|managing|associate|contributing|guest|special|assistant|the|an?|our|science|technology|tech|political|business|health|news|ai|foreign)\s){0,4}(?:staff|writers?|reporters?|editors?|correspondents?|contributors?|columnists?|fellow|professor|journalist|author|producer|researcher|analyst)(?:\s(?:at|for|of|in)\s.{1,60})?$/i;

/** Whether `text` has the shape of a personal name: two to five capitalised words, no digits. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (!words.every((word) => isNameWord(word) || PARTICLES.has(word))) return false;
  const first = (words[0] as string).toLowerCase();
  if (NOT_NAMES.has(first) && !(MONTH_NAMES.has(first) && words.length > 2)) return false;
  return words.filter((word) => isNameWord(word)).length >= 2;
}

/**
 * The names in what follows the "by" of a byline: "Ada Roe, staff writer, and Ben Doe" gives two.
 * Undefined where any part is neither name nor role, so that a sentence is not taken for a byline.
 */
export function parseNames(text: string): string[] | undefined {
  const names: string[] = [];
  const parts = foldSpace(text.slice(0, 400))
    .replace(/[.,;]+$/, (end) => (end === '.' ? '.' : ''))
    .split(/\s*[;|]\s*|,\s+(?:and\s+)?|\s+and\s+|\s*&\s*|\s+with\s+(?=\p{Lu})/u);
  for (const part of parts) {
    const name = part.trim();
    if (name === '' || (names.length > 0 && (ROLE.test(name) || SUFFIX.test(name)))) continue;
    if (!isByName(name)) return undefined;
    names.push(name);
  }
  return names.length > 0 ? names : undefined;
}

/** After a "by", organisations sign too ("The Example Times Staff"), and single names. */
function isByName(name: string): boolean {
  const words = name.split(' ');
  return (
    name.length <= LONGEST_NAME &&
    words.length <= 6 &&
    words.every((word) => isNameWord(word) || PARTICLES.has(word) || word === 'of') &&
    isNameWord(words[0] as string)
  );
}

function isNameWord(word: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}+)$/u.test(word);
}

/** "Roe, Ada" as catalogues write it becomes "Ada Roe"; other names stay as they are. */
export function uninvertName(name: string): string {
  const match = /^([^,]{1,60}), ([^,]{1,60})$/.exec(foldSpace(name));
  if (!match || SUFFIX.test(match[2] as string)) return foldSpace(name);
  return `${match[2]} ${match[1]}`;
}
