/** Titles that mean the same; the first that fits holds. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/^co-?(?:ceo|chief executive)/, 'co-ceo'],
  [/chief executive|^ceo\b/, 'ceo'],
  [/chief financial officer|\bcfo\b/, 'cfo'],
  [/chief operating officer|\bcoo\b/, 'coo'],
  [/chief technology officer|chief technical officer|\bcto\b/, 'cto'],
  [/chief information officer|\bcio\b/, 'cio'],
  [/chief (?:science officer|scientific officer|scientist)/, 'chief-scientist'],
  [/chief product officer/, 'chief-product-officer'],
  [/chief of staff/, 'chief-of-staff'],
  [/vice[ -]chair/, 'vice-chair'],
  [/vice[ -]president|\b[se]?vp\b/, 'vice-president'],
  [/co-?chair/, 'co-chair'],
  [/chair(?:man|woman|person)?\b/, 'chair'],
  [/prime minister/, 'prime-minister'],
  [/deputy (?:head|director|editor|mayor|chief)|assistant (?:director|editor|coach)/, 'deputy'],
  [/president/, 'president'],
  [/editor[ -]in[ -]chief/, 'editor-in-chief'],
  [/executive director/, 'executive-director'],
  [/managing director/, 'managing-director'],
  [/(?:associate|assistant|adjunct|visiting) professor/, 'junior-professor'],
  [/professor/, 'professor'],
  [/general counsel/, 'general-counsel'],
  [/head coach/, 'head-coach'],
  [/^co-?(?:head|lead|director|leader)/, 'co-head'],
  [/\bhead\b/, 'head'],
  [/\bmayor\b/, 'mayor'],
  [/\bgovernor\b/, 'governor'],
];

const OF_THE_WHOLE: ReadonlySet<string> = new Set(
  'ceo co-ceo cfo coo cto cio president chair co-chair executive-director managing-director'.split(
    ' ',
  ),
);

/** One word for all ways to write a role, such as `ceo`; `other` where it is none of those that are compared. */
export function roleKey(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const isOfPart = / (?:of|for) /.test(lower.replace(/chief of staff/, ''));
  const isTwo = / and /.test(lower.replace(/ (?:of|for) .*$/, ''));
  if (isTwo) return 'several';
  const key = KEYS.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other';
  // A president of research is none of the organization.
  return isOfPart && OF_THE_WHOLE.has(key) ? 'other' : key;
}
