import type { Mode } from './statement.ts';

/** What the sentence around a match says of how it is meant. */
export interface Manner {
  mode: Mode;
  /** Whose words it is. */
  by?: string | undefined;
}

const SAYING =
  'said|says|say|told|tells|wrote|writes|claims?|claimed|argues?|argued|reported|reports|announced|announces|confirmed|confirms|stated|states|tweeted|testified|alleges|alleged|insists?|insisted|believes?|believed';
const NAME = '\\p{Lu}[\\p{L}\\p{N}.&-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}.&-]*){0,4}';

const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)|refut(?:es|ed)|disput(?:es|ed)|dismiss(?:es|ed)(?! \d))\b[^.;]{0,80}$/iu;
const NEGATED =
  /\b(?:not|never|nor|neither|no longer|wrongly|falsely|mistakenly|incorrectly|untrue|false)\b(?:\s+[\p{L}'’-]+){0,4}\s*$/iu;
const NEGATED_FAR =
  /\b(?:wrongly|falsely|mistakenly|incorrectly|untrue|false|fake|fictional|hoax)\b/iu;
const CONDITIONAL = /(?:\b(?:if|whether|unless|suppose|imagine|had)\b[^,;]{0,100}$)/iu;
const POSSIBLE =
  /\b(?:may|might|could|would|should|possibly|perhaps|maybe|rumou?r(?:s|ed)?|speculat\p{L}*|suggest(?:s|ed)?|hop(?:es|ed|ing)|wants?|wanted|consider(?:s|ed|ing)|talks|potential(?:ly)?|offer(?:s|ed)?|asked|urged?|demand(?:s|ed)?|likely|unlikely|thought|expect(?:s|ed)?|fears?|feared)\b(?:\s+[\p{L}'’-]+){0,6}\s*$/iu;
const PLANNED =
  /\b(?:will|plans?|planned|planning|intends?|agreed|set|going)\b(?:\s+[\p{L}'’-]+){0,3}\s*$/iu;
const HEARSAY = /\b(?:reportedly|allegedly|supposedly|purportedly)\b/iu;
const SAID_BEFORE = new RegExp(`(?<by>${NAME})\\s+(?:has |had |also )?(?:${SAYING})\\b[^;]*$`, 'u');
const ACCORDING_BEFORE = new RegExp(`[Aa]ccording to (?:the )?(?<by>${NAME})[^;]*,[^;]*$`, 'u');
const ANY_SAID_BEFORE = new RegExp(`\\b(?:${SAYING})\\b(?:\\s+\\p{L}+)?\\s+that\\b[^;]*$`, 'u');
const SAID_AFTER = new RegExp(
  `^[^.;]*?,\\s*(?:[“”"’]\\s*)?(?:according to (?:the )?(?<by>${NAME})|(?:as )?(?<speaker>(?:[Tt]he )?${NAME})(?:, [^,]{3,60},)? (?:has |had |first )?(?:${SAYING}))\\b`,
  'u',
);
const ANY_ACCORDING_AFTER =
  /^[^.;]*\b(?:according to|sources? (?:said|say|told)|people familiar)\b/iu;
const REPORTED_BY_AFTER = new RegExp(`\\breported by (?<by>${NAME})`, 'u');
const DENIED_AFTER = /^[^.;]{0,80}\b(?:denied|untrue|false|not true|incorrect)\b/iu;

/** Of auxiliary words. */
const AUX: readonly (readonly [RegExp, Mode])[] = [
  [/\b(?:not|never)\b/, 'negated'],
  [
    /\b(?:may|might|could|would|should|can|likely|poised|talks|seeking|looking|aiming|hoping)\b/,
    'possible',
  ],
  [/\b(?:will|plans|planned|planning|expected|set|going|agreed|about|is to|are to)\b/, 'planned'],
  [/\b(?:reportedly|allegedly)\b/, 'reported'],
];

/**
 * How the text means what stands from `start` to `end` of a sentence. In doubt it is not asserted: only what is asserted
 * or reported can be in conflict with anything.
 *
 * @param aux the auxiliary words inside of it
 * @param isRelative it is a clause with "who", of which the words before it say nothing
 */
export function mannerOf(
  sentence: string,
  start: number,
  end: number,
  aux: string,
  isRelative = false,
): Manner {
  const before = isRelative ? '' : sentence.slice(0, start);
  const after = sentence.slice(end);
  const own = AUX.find(([pattern]) => pattern.test(aux))?.[1];
  if (own !== undefined && own !== 'reported') return { mode: own };
  if (DENIED.test(before) || DENIED_AFTER.test(after)) return { mode: 'denied' };
  if (NEGATED.test(before) || NEGATED_FAR.test(before)) return { mode: 'negated' };
  if (/\?["”’')]*$/.test(sentence) || CONDITIONAL.test(before)) return { mode: 'conditional' };
  if (POSSIBLE.test(before)) return { mode: 'possible' };
  if (PLANNED.test(before)) return { mode: 'planned' };
  return mannerOfTitle(sentence, start, end, own === 'reported');
}

/** How a title is meant, by which somebody is named: in the text's own words or in somebody's. */
export function mannerOfTitle(
  sentence: string,
  start: number,
  end: number,
  isHearsay = false,
): Manner {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const by = whose(before, after);
  if (by !== undefined) return { mode: 'reported', by };
  const isReported =
    isHearsay ||
    HEARSAY.test(sentence.slice(Math.max(0, start - 30), start)) ||
    ANY_SAID_BEFORE.test(before) ||
    ANY_ACCORDING_AFTER.test(after) ||
    isQuoted(before);
  return { mode: isReported ? 'reported' : 'asserted' };
}

/** Capitalised, and nobody who could say anything. */
const NOBODY =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|He|She|They|It|We|I|You|Who|The|This|That|Arab|American|British|French|German|Chinese)$/;

function whose(before: string, after: string): string | undefined {
  const groups =
    ACCORDING_BEFORE.exec(before)?.groups ??
    SAID_BEFORE.exec(before)?.groups ??
    SAID_AFTER.exec(after)?.groups ??
    REPORTED_BY_AFTER.exec(after)?.groups;
  const name = groups?.by ?? groups?.speaker;
  return name === undefined || NOBODY.test(name) ? undefined : name;
}

/** Whether a quotation that opened before has not closed. */
function isQuoted(before: string): boolean {
  const open = before.split('“').length - before.split('”').length;
  const straight = before.split('"').length - 1;
  return open > 0 || straight % 2 === 1;
}
