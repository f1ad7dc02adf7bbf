import { isEnglish } from '../../../src/model/text/words.ts';
import type { Candidate } from './candidates.ts';
import * as cues from './cues.ts';
import { countLetters, type LetterCount } from './letters.ts';

/** How fit a sentence is to stand alone, whatever it is about: 0 (never) to about 1.3. */
export interface Quality {
  weight: number;
  /** Leans on the sentence before; to be chosen at full weight only after it. */
  dangling: boolean;
  /** Why the weight is not 1: permanent names, for `convert --explain`. */
  reasons: string[];
}

interface Rule {
  reason: string;
  weight: number;
  holds(sentence: Sentence): boolean;
}

interface Sentence {
  text: string;
  /** Lower case, curly apostrophes made straight. */
  lower: string;
  /** What its writer says: `lower` without what stands in double quotes. */
  outside: string;
  /** The English words of `lower` and of `outside`, with their apostrophes. */
  words: readonly string[];
  outsideWords: readonly string[];
  letters: LetterCount;
  heading: string;
  isListItem: boolean;
  sumsUp: boolean;
}

const SHORTEST = 30;
const FEWEST_WORDS = 6;
const SHORTEST_SPACELESS = 12;
const LONG = 300;
const LONGEST = 700;
const STOPS_AT_END =
  /[.!?\u061f\u06d4\u0964\u3002\uff01\uff1f\uff61]["'\u201d\u2019\u00bb)\]\u300d\u300f\uff09]*(?:\[\d{1,3}\])*$/;
const QUESTION_AT_END = /[?\uff1f\u061f]["'\u201d\u2019\u00bb)\]\u300d\u300f\uff09]*$/;
const CUT_AT_END = /(?:\.{3}|\u2026)["'\u201d\u2019)\]]*$/;
const ADDRESS = /https?:|www\.|\S@\S|(?:^|[\s(])[@#]\w/;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What holds in every language. */
const GENERAL: readonly Rule[] = [
  { reason: 'too-short', weight: 0, holds: isTooShort },
  { reason: 'too-long', weight: 0, holds: ({ text }) => text.length > LONGEST },
  {
    reason: 'long',
    weight: 0.7,
    holds: ({ text }) => text.length > LONG && text.length <= LONGEST,
  },
  { reason: 'cut-off', weight: 0, holds: ({ text }) => CUT_AT_END.test(text) },
  {
    reason: 'fragment',
    weight: 0,
    holds: ({ text, isListItem }) => !isListItem && !STOPS_AT_END.test(text),
  },
  {
    reason: 'list-fragment',
    weight: 0.4,
    holds: ({ text, isListItem }) => isListItem && !STOPS_AT_END.test(text),
  },
  { reason: 'question', weight: 0, holds: ({ text }) => QUESTION_AT_END.test(text) },
  {
    reason: 'exclamation',
    weight: 0.4,
    holds: ({ text }) => /[!\uff01]["'\u201d\u2019)]*$/.test(text),
  },
  { reason: 'quotations', weight: 0, holds: ({ heading }) => heading === 'quotations' },
  { reason: 'address-or-handle', weight: 0, holds: ({ text }) => ADDRESS.test(text) },
  { reason: 'attribution', weight: 0, holds: ({ text }) => /^[\u2014\u2013-]/.test(text) },
  {
    reason: 'mostly-quoted',
    weight: 0.3,
    holds: ({ text, outside }) => outside.length < text.length * 0.5,
  },
  { reason: 'unbalanced', weight: 0.3, holds: ({ text }) => !isBalanced(text) },
  { reason: 'labelled-summary', weight: 1.5, holds: ({ sumsUp }) => sumsUp },
  { reason: 'label', weight: 0.7, holds: ({ text }) => /^[^.:]{3,40}: \p{Lu}/u.test(text) },
  {
    reason: 'few-letters',
    weight: 0.2,
    holds: ({ letters }) => letters.letters < letters.seen * 0.65,
  },
  {
    reason: 'capitals',
    weight: 0.2,
    holds: ({ letters }) => letters.capitals > letters.letters * 0.5,
  },
];

/** What the tables of English words tell. */
const ENGLISH: readonly Rule[] = [
  {
    reason: 'boilerplate',
    weight: 0,
    holds: ({ lower }) => cues.BOILERPLATE.test(lower),
  },
  {
    reason: 'idle-section',
    weight: 0,
    holds: ({ heading }) => names(heading, cues.IDLE_SECTIONS, cues.IDLE_SECTION_PHRASES),
  },
  {
    reason: 'summing-section',
    weight: 1.3,
    holds: ({ heading }) => names(heading, cues.SUMMING_SECTIONS, cues.SUMMING_SECTION_PHRASES),
  },
  {
    reason: 'summing-up',
    weight: 1.2,
    holds: ({ lower }) => cues.SUMMING_UP.some((words) => lower.startsWith(words)),
  },
  {
    reason: 'announcement',
    weight: 0.5,
    holds: ({ lower }) => cues.ANNOUNCEMENTS.some((words) => lower.startsWith(words)),
  },
  {
    reason: 'scene-setting',
    weight: 0.6,
    holds: ({ lower }) => cues.SCENE_SETTING.test(lower),
  },
  {
    reason: 'first-person',
    weight: 0.25,
    holds: ({ outsideWords }) => outsideWords.some((word) => cues.FIRST_SINGULAR.has(word)),
  },
  {
    reason: 'first-person-plural',
    weight: 0.85,
    holds: ({ outsideWords }) => outsideWords.some((word) => cues.FIRST_PLURAL.has(word)),
  },
  {
    reason: 'second-person',
    weight: 0.5,
    holds: ({ outsideWords }) => outsideWords.some((word) => cues.SECOND.has(word)),
  },
];

const ALL: readonly Rule[] = [...GENERAL, ...ENGLISH];

/** How fit a sentence is to be quoted alone; rules that hold multiply. */
export function quality(candidate: Candidate, language: string | undefined): Quality {
  const english = isEnglish(language);
  const sentence = look(candidate);
  let weight = 1;
  const reasons: string[] = [];
  for (const rule of english ? ALL : GENERAL) {
    if (!rule.holds(sentence)) continue;
    weight *= rule.weight;
    reasons.push(rule.reason);
    if (weight === 0) break;
  }
  const dangling = english && isDangling(sentence);
  return { weight, dangling, reasons: dangling ? [...reasons, 'dangling'] : reasons };
}

function look({ text, heading, isListItem, sumsUp }: Candidate): Sentence {
  const lower = text.toLowerCase().replaceAll('\u2019', "'");
  const outside = lower.replace(/["\u201c][^"\u201c\u201d]*["\u201d]/g, ' ');
  const words = englishWords(lower);
  return {
    text,
    lower,
    outside,
    words,
    outsideWords: outside.length === lower.length ? words : englishWords(outside),
    letters: countLetters(text),
    heading: heading.toLowerCase(),
    isListItem,
    sumsUp,
  };
}

function englishWords(lower: string): readonly string[] {
  return lower.match(/[a-z]+(?:'[a-z]+)*/g) ?? [];
}

function isTooShort({ text }: Sentence): boolean {
  const hasWords = text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
  if (hasWords && text.length >= SHORTEST) return false;
  return text.length < SHORTEST_SPACELESS || !SPACELESS.test(text);
}

function isDangling({ lower, words }: Sentence): boolean {
  const [first = '', second = ''] = words;
  if (cues.CONNECTIVES.has(first)) return true;
  if (
    cues.CONNECTIVE_PHRASES.some(
      (phrase) => lower.startsWith(`${phrase} `) || lower.startsWith(`${phrase},`),
    )
  )
    return true;
  return cues.PRONOUNS.has(first) && !cues.SELF_NOUNS.has(second);
}

function names(heading: string, table: ReadonlySet<string>, phrases: readonly string[]): boolean {
  const bare = heading.replace(/^[\d.\s]+|[\s:.]+$/g, '');
  return table.has(bare) || phrases.some((phrase) => bare.startsWith(phrase));
}

/** Brackets and double quotes that open also close. */
function isBalanced(text: string): boolean {
  let round = 0;
  let curly = 0;
  let straight = 0;
  for (const char of text) {
    if (char === '(' || char === '[') round++;
    else if (char === ')' || char === ']') round--;
    else if (char === '\u201c') curly++;
    else if (char === '\u201d') curly--;
    else if (char === '"') straight++;
  }
  return round === 0 && curly === 0 && straight % 2 === 0;
}
