import { foldSpace } from '../parts.ts';

/** The rich text that CSL-JSON, Zotero and Crossref (JATS) allow in titles and abstracts. */
const RICH_TAG =
  /<\/?(?:i|b|em|strong|u|sub|sup|sc|span|p|br|title|italic|bold|jats:[a-z-]{1,20})(?:\s[^<>]{0,100})?\/?>/gi;
const BLOCK_TAG = /^<\/?(?:p|br|title|jats:(?:p|title|sec|list|list-item))[\s/>]/i;

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
]);

/**
 * A value as one line of plain text in NFC: rich-text tags dropped, character references of HTML
 * decoded once. What only looks like a tag ("p < 0.05 and q > 2") stays.
 */
export function plainText(value: string): string {
  const bare = value.includes('<')
    ? value.replace(RICH_TAG, (tag) => (BLOCK_TAG.test(tag) ? ' ' : ''))
    : value;
  const decoded = bare.includes('&')
    ? bare.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, decodeEntity)
    : bare;
  return foldSpace(decoded).normalize('NFC');
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code >= 0x20 && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : whole;
}
