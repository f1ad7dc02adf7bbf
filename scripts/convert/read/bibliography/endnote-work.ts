import { risWork } from './ris-work.ts';
import type { Work } from './work.ts';

/** What EndNote calls kinds of references, as RIS calls them. */
const TYPES: Readonly<Record<string, string>> = {
  'journal article': 'JOUR',
  'electronic article': 'EJOUR',
  'magazine article': 'MGZN',
  'newspaper article': 'NEWS',
  book: 'BOOK',
  'edited book': 'EDBOOK',
  'electronic book': 'EBOOK',
  'book section': 'CHAP',
  'electronic book section': 'ECHAP',
  'conference paper': 'CPAPER',
  'conference proceedings': 'CONF',
  report: 'RPRT',
  'government document': 'GOVDOC',
  thesis: 'THES',
  'web page': 'ELEC',
  blog: 'BLOG',
  dataset: 'DATA',
  'computer program': 'COMP',
  'film or broadcast': 'VIDEO',
  'audiovisual material': 'ADVS',
  'legal rule or regulation': 'LEGAL',
  statute: 'STAT',
  bill: 'BILL',
  case: 'CASE',
  manuscript: 'UNPB',
  'unpublished work': 'UNPB',
  podcast: 'SOUND',
};

/**
 * What a record of EndNote states, in its own words for RIS.
 *
 * @param type - such as `Journal Article`
 * @param tags - values by RIS tag
 */
export function endnoteWork(type: string, tags: Map<string, string[]>, line: number): Work {
  const known = TYPES[type.trim().toLowerCase()] ?? 'GEN';
  return risWork({ line, tags: new Map([...tags, ['TY', [known]]]) }, 'endnote');
}
