import { type Article, type ReaderHints, UnreadableSource } from '../article.ts';
import { endnoteWork } from './bibliography/endnote-work.ts';
import { guarded, toArticles } from './bibliography/to-articles.ts';
import type { BadRecord, Work } from './bibliography/work.ts';
import { decode } from './decode.ts';
import { elementsNamed, parseXml, type XmlElement } from './zip/xml.ts';

/** RIS tags by the elements of a record; of nested ones the inner, whose texts are values. */
const RIS: Readonly<Record<string, string>> = {
  title: 'TI',
  'secondary-title': 'T2',
  'tertiary-title': 'T3',
  year: 'PY',
  date: 'DA',
  publisher: 'PB',
  'electronic-resource-num': 'DO',
  abstract: 'AB',
  keyword: 'KW',
  language: 'LA',
  volume: 'VL',
  number: 'IS',
  pages: 'SP',
  isbn: 'SN',
  edition: 'ET',
  'work-type': 'M3',
};
/** A longer record is damaged, or no record. */
const LONGEST = 1_000_000;

/**
 * Reads EndNote's XML export: each record is an article that holds metadata alone.
 *
 * @throws UnreadableSource - where it holds no record that can be read, or is other XML
 */
export function readEndnoteXml(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, true, hints?.charset);
  if (!looksLikeEndnoteXml(text)) {
    throw new UnreadableSource(
      'it is no XML of a bibliography as EndNote exports it',
      'Export the bibliography as RIS or BibTeX, or save the article as HTML',
    );
  }
  return toArticles({ format: 'endnote', records: records(text), warnings });
}

/** Whether a text is EndNote's XML, whatever its file is called. */
export function looksLikeEndnoteXml(text: string): boolean {
  return /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<xml>\s{0,99}<records>/.test(text.slice(0, 1000));
}

function* records(text: string): Generator<Work | BadRecord> {
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf('<record>'); at >= 0; ) {
    const close = text.indexOf('</record>', at);
    const end = close < 0 ? text.length : close + '</record>'.length;
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; ) {
      line += 1;
      counted = next + 1;
      next = text.indexOf('\n', counted);
    }
    const content = text.slice(at, Math.min(end, at + LONGEST));
    const here = line;
    yield guarded(() => work(content, here), here);
    at = close < 0 ? -1 : text.indexOf('<record>', end);
  }
}

function work(content: string, line: number): Work {
  const record = parseXml(new TextEncoder().encode(content));
  const tags = new Map<string, string[]>();
  const add = (tag: string, elements: readonly XmlElement[]): void => {
    const values = elements.map(({ text }) => text).filter((value) => value !== '');
    if (values.length > 0) tags.set(tag, [...(tags.get(tag) ?? []), ...values]);
  };
  for (const [name, tag] of Object.entries(RIS)) add(tag, elementsNamed(record, name));
  const people = (list: string): XmlElement[] =>
    elementsNamed(record, list).flatMap((group) => elementsNamed(group, 'author'));
  add('AU', people('authors'));
  add('ED', people('secondary-authors'));
  add('UR', elementsNamed(elementsNamed(record, 'related-urls')[0], 'url'));
  const type = elementsNamed(record, 'ref-type')[0]?.attributes.get('name') ?? '';
  return endnoteWork(type, tags, line);
}
