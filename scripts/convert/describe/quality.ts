import { isEnglish } from '../../../src/model/text/words.ts';
import type { Candidate } from './candidates.ts';
import * as cues from './cues.ts';

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
  /** Without what stands in double quotes. */
  outside: string;
  /** Lower-cased words with their apostrophes, made straight. */
  words: string[];
  lower: string;
  heading: string;
  isListItem: boolean;
  sumsUp: boolean;
}

const SHORTEST = 30;
const FEWEST_WORDS = 6;
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
  { reason: 'few-letters', weight: 0.2, holds: ({ text }) => letterShare(text) < 0.65 },
  { reason: 'capitals', weight: 0.2, holds: ({ text }) => capitalShare(text) > 0.5 },
];

/** What the tables of English words tell. */
const ENGLISH: readonly Rule[] = [
  {
    reason: 'boilerplate',
    weight: 0,
    holds: ({ lower }) => cues.BOILERPLATE.some((words) => lower.includes(words)),
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
    holds: ({ outside }) => hasWord(outside, cues.FIRST_SINGULAR),
  },
  {
    reason: 'first-person-plural',
    weight: 0.85,
    holds: ({ outside }) => hasWord(outside, cues.FIRST_PLURAL),
  },
  { reason: 'second-person', weight: 0.5, holds: ({ outside }) => hasWord(outside, cues.SECOND) },
];

/** How fit a sentence is to be quoted alone; rules that hold multiply. */
export function quality(candidate: Candidate, language: string | undefined): Quality {
  const english = isEnglish(language);
  const outside = candidate.text.replace(/["\u201c][^"\u201c\u201d]*["\u201d]/g, ' ');
  const sentence: Sentence = {
    text: candidate.text,
    outside,
    words: plainWords(candidate.text),
    lower: candidate.text.toLowerCase(),
    heading: candidate.heading.toLowerCase(),
    isListItem: candidate.isListItem,
    sumsUp: candidate.sumsUp,
  };
  let weight = 1;
  const reasons: string[] = [];
  for (const rule of english ? [...GENERAL, ...ENGLISH] : GENERAL) {
    if (!rule.holds(sentence)) continue;
    weight *= rule.weight;
    reasons.push(rule.reason);
    if (weight === 0) break;
  }
  const dangling = english && isDangling(sentence);
  return { weight, dangling, reasons: dangling ? [...reasons, 'dangling'] : reasons };
}

function plainWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+(?:['\u2019]\p{L}+)*/gu) ?? []).map((word) =>
    word.toLowerCase().replaceAll('\u2019', "'"),
  );
}

function hasWord(text: string, table: ReadonlySet<string>): boolean {
  return plainWords(text).some((word) => table.has(word));
}

function isTooShort({ text, words }: Sentence): boolean {
  if (SPACELESS.test(text)) return text.length < 12;
  return text.length < SHORTEST || words.length < FEWEST_WORDS;
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

function letterShare(text: string): number {
  const dense = text.replace(/\s/g, '');
  return (dense.match(/[\p{L}\p{M}]/gu)?.length ?? 0) / Math.max(1, [...dense].length);
}

function capitalShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) / Math.max(1, letters);
}
