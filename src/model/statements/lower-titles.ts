import { MONTHS_AND_NAMES, NOT_NAMES } from './word-lists.ts';

const CAPITALISED = /(?<![A-Za-z0-9\u00c0-\u024f'’-])[A-Z][A-Za-z]*(?:-[A-Za-z]+)*/g;
const NUMBER_NEXT = /^\.?\s+\d/;
/** General Motors is an organization, a general manager somebody. */
const TITLE_AFTER_GENERAL = /^\s+(?:manager|counsel|secretary|partner|director|editor)/i;
const NUMBER_WORD =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty)$/;
const CAPITAL_NEXT = /^\s+[A-Z]/;
const OF_A_PLACE = /-(?:based|owned|backed|led|born|run|funded)$/;

/**
 * A sentence, letter for letter as long, in which a capital means a name: words that begin sentences, days, months and
 * words of titles (CEO, Director) are in lower case.
 */
export function lowerTitles(sentence: string): string {
  return sentence.replace(CAPITALISED, (word, at: number) => {
    const after = () => sentence.slice(at + word.length, at + word.length + 12);
    if (word === 'General') return TITLE_AFTER_GENERAL.test(after()) ? 'general' : word;
    // Four Seasons is a name, four seasons are not.
    if (NUMBER_WORD.test(word)) return CAPITAL_NEXT.test(after()) ? word : word.toLowerCase();
    if (MONTHS_AND_NAMES.has(word)) return NUMBER_NEXT.test(after()) ? word.toLowerCase() : word;
    return NOT_NAMES.has(word) || OF_A_PLACE.test(word) ? word.toLowerCase() : word;
  });
}
