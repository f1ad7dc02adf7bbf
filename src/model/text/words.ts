const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const RUN = new RegExp(
  `([${SPACELESS}][${SPACELESS}\\p{M}]*)|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}])+(?:['\u2019](?:(?![${SPACELESS}])[\\p{L}\\p{M}])+)*`,
  'gu',
);
/** What the plain class reads as the full one would. */
const PLAIN = /^[\0-\x7f\u2013\u2014\u2018-\u201d\u2026]*$/;
const PLAIN_RUN = /[A-Za-z0-9]+(?:['\u2019][A-Za-z]+)*/g;
const POSSESSIVE = /['\u2019]s?$/;

/**
 * The words of `text`, lower-cased, in order: runs of letters, marks and numbers in NFC; an inner
 * apostrophe stays (`don't`, curly made straight), an English possessive goes. Scripts without
 * spaces give each pair of neighbouring characters (a lone one gives itself).
 */
export function words(text: string): string[] {
  const found: string[] = [];
  const composed = text.normalize('NFC');
  // Most text is plain, and a plain class reads it the same in a third of the time.
  if (PLAIN.test(composed)) return (composed.match(PLAIN_RUN) ?? []).map(plain);
  for (const match of composed.matchAll(RUN)) {
    if (match[1] === undefined) found.push(plain(match[0]));
    else pushPairs(match[1], found);
  }
  return found;
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  if (!/['\u2019]/.test(lower)) return lower;
  return lower.replace(POSSESSIVE, '').replaceAll('\u2019', "'");
}

function pushPairs(run: string, found: string[]): void {
  const chars = [...run];
  if (chars.length === 1) found.push(run);
  for (let i = 1; i < chars.length; i++) found.push(`${chars[i - 1]}${chars[i]}`);
}

/** English words that say nothing of what a text is about. */
const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all almost already also although always am among an and another any
   anyone anything are aren't around as at away back be became because become becomes been before behind
   being below between both but by came can can't cannot could couldn't did didn't do does doesn't doing
   don't done down during each either else enough even ever every everyone everything far few first for
   former from further get gets getting give given go goes going got had hadn't has hasn't have haven't
   having he he'd he'll he's her here here's hers herself him himself his how however i i'd i'll i'm i've
   if in indeed instead into is isn't it it'd it'll it's its itself just keep kept last later least less
   let let's like likely made make makes making many may maybe me meanwhile might more moreover most much
   must my myself near nearly need never new next no nobody none nor not nothing now of off often on once
   one only onto or other others our ours ourselves out over own part per perhaps put quite rather really
   said same saw say says see seem seemed seems seen she she'd she'll she's should shouldn't since so some
   someone something sometimes soon still such take taken takes than that that'll that's the their theirs
   them themselves then there there's therefore these they they'd they'll they're they've thing things
   this those though three through throughout thus to together told too took toward towards two under
   until up upon us use used uses using very via was wasn't way ways we we'd we'll we're we've well went
   were weren't what what's whatever when where whether which while who who's whole whom whose why will
   with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself`.split(
    /\s+/,
  ),
);

const NONE: ReadonlySet<string> = new Set();

/** Whether a language tag means English; a text that states no language is taken for English. */
export function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en(?:$|[-_])/i.test(language);
}

/** Words, as `words()` gives them, to leave aside in a text of that language (BCP 47 tag). */
export function stopWords(language: string | undefined): ReadonlySet<string> {
  return isEnglish(language) ? ENGLISH_STOP_WORDS : NONE;
}
