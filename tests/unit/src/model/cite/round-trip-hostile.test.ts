import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../../../src/model/cite/bibtex.ts';
import type { CslItem, CslName, CslType } from '../../../../../src/model/cite/csl-item.ts';
import { inOrder } from '../../../../../src/model/cite/names-text.ts';
import { oneLine } from '../../../../../src/model/cite/one-line.ts';
import { pagesOf, venueOf } from '../../../../../src/model/cite/parts.ts';
import { toRis } from '../../../../../src/model/cite/ris.ts';
import { itemOf } from './cases.ts';

// Whole records with hostile text in every field. What the reader itself does not keep is tested
// on the written file, and named where it is.

const NASTY = 'aBé ßЖ語{}\\%$#&_~^<>|"@=,;:\'’–-/()[]*!?.';
const word = fc.string({ unit: fc.constantFrom(...NASTY), minLength: 1, maxLength: 12 });
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => {
  return oneLine(`A ${words.join(' ')} z`);
});
const plain = fc.constantFrom('Kerr', 'Ólafsdóttir', 'LeCun', 'García', "O'Brien", 'Smith-Jones');
const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: plain, given: fc.constantFrom('Ada', 'Jean-Luc', 'J. R.', 'Ève') }),
  fc.record({
    family: plain,
    given: fc.constantFrom('Ada', 'Bo'),
    'non-dropping-particle': fc.constantFrom('van der', 'de la', 'von'),
  }),
  fc.record({ family: plain, given: fc.constant('Ada'), suffix: fc.constantFrom('Jr.', 'III') }),
  fc.record({
    literal: fc.constantFrom(
      'Institute of Tides and Sons',
      'R&D Group Ltd',
      '100% Lab',
      '東京大学',
    ),
  }),
);
const date = fc.oneof(
  fc.tuple(fc.integer({ min: 1500, max: 2100 })),
  fc.tuple(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 1, max: 12 })),
  fc.tuple(
    fc.integer({ min: 1500, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
) as fc.Arbitrary<[number]>;
const day = fc.tuple(
  fc.integer({ min: 1990, max: 2100 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const KINDS: [CslType, 'container-title' | 'publisher' | 'event-title'][] = [
  ['article-newspaper', 'container-title'],
  ['article-magazine', 'container-title'],
  ['article-journal', 'container-title'],
  ['article', 'publisher'],
  ['report', 'publisher'],
  ['book', 'publisher'],
  ['thesis', 'publisher'],
  ['post-weblog', 'container-title'],
  ['post', 'container-title'],
  ['webpage', 'container-title'],
  ['entry-encyclopedia', 'container-title'],
  ['interview', 'container-title'],
  ['broadcast', 'container-title'],
  ['motion_picture', 'publisher'],
  ['speech', 'event-title'],
  ['legislation', 'container-title'],
  ['dataset', 'publisher'],
  ['software', 'publisher'],
];

const item: fc.Arbitrary<CslItem> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    title: text,
    venue: fc.option(text, { nil: undefined }),
    author: fc.option(fc.array(name, { minLength: 1, maxLength: 4 }), { nil: undefined }),
    issued: fc.option(date, { nil: undefined }),
    accessed: fc.option(day, { nil: undefined }),
    doi: fc.option(fc.constantFrom('10.1000/abc_(1)<2>', '10.5555/x#y%7B'), { nil: undefined }),
    url: fc.option(fc.constantFrom('https://a.example/~x_y?q=1&r=%20#p', 'https://b.example/'), {
      nil: undefined,
    }),
    abstract: fc.option(text, { nil: undefined }),
    tags: fc.uniqueArray(fc.constantFrom('deep learning', 'R&D', 'c#', 'été', '50%'), {
      maxLength: 3,
    }),
    language: fc.constantFrom(undefined, 'en', 'de', 'is', 'ja', 'pt-BR'),
    volume: fc.constantFrom(undefined, '12', 'B_3'),
    issue: fc.constantFrom(undefined, '4', 'Suppl. 1'),
    page: fc.constantFrom(undefined, '7', '12-34', 'e12'),
  })
  .map(({ kind: [type, field], venue, issued, accessed, doi, url, tags, ...rest }) => {
    const { volume, issue, page, ...others } = rest;
    const known = {
      ...others,
      ...(type === 'article-journal' && { volume, issue, page }),
      type,
      [field]: venue,
      issued: issued && { 'date-parts': [issued] },
      accessed: accessed && { 'date-parts': [accessed] },
      DOI: doi,
      URL: url,
      keyword: tags.length > 0 ? tags.join(', ') : undefined,
      note: 'Resource ID: 0123456789abcdef; stable ID: sid_0123456789',
    };
    const stated = Object.entries(known).filter(([, value]) => value !== undefined);
    return itemOf(Object.fromEntries(stated) as Partial<CslItem>);
  });

/** Names as a person would write them: which part a reader calls particle is its own affair. */
function names(value: unknown): string[] {
  return ((value ?? []) as Partial<Record<string, string>>[]).map((one) =>
    [one['given'], one['non-dropping-particle'], one['family'] ?? one['literal'], one['suffix']]
      .filter(Boolean)
      .join(' '),
  );
}

function read(file: string): Record<string, unknown> {
  const { data } = new Cite(file);
  expect(data).toHaveLength(1);
  return data[0] as Record<string, unknown>;
}

const common = (one: CslItem): Record<string, unknown> => ({
  title: one.title,
  ...(one.URL !== undefined && { URL: one.URL }),
  ...(one.DOI !== undefined && { DOI: one.DOI }),
  ...(one.abstract !== undefined && { abstract: one.abstract }),
  ...(one.keyword !== undefined && { keyword: one.keyword.replaceAll(', ', ',') }),
});

describe('whole records with hostile text in every field', () => {
  it('come back from BibTeX', () => {
    fc.assert(
      fc.property(item, (one) => {
        const file = toBibtex([one]);
        const back = read(file);
        expect(back).toMatchObject({
          ...common(one),
          id: one.id,
          ...(one.issued && { issued: one.issued }),
          ...(one.accessed && { accessed: one.accessed }),
          ...(one.volume && { volume: one.volume }),
        });
        expect(names(back['author'])).toEqual((one.author ?? []).map(inOrder));
        expect(back['container-title'] ?? back['publisher']).toBe(venueOf(one));
        if (one.page) expect(file).toContain(`pages = {${one.page.replace('-', '--')}}`);
        if (one.issue) expect(back['issue'] ?? back['number']).toBe(one.issue);
        // Its reader takes notes for remarks of its user, and languages by other names.
        expect(file).toContain('annote = {Resource ID: 0123456789abcdef; stable ID: sid\\_');
        if (one.language) expect(file).toMatch(/^ {2}lang(?:id|uage) = \{[a-z]/m);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('come back from RIS', () => {
    fc.assert(
      fc.property(item, (one) => {
        const file = toRis([one]);
        const back = read(file);
        const news = one.type === 'article-newspaper';
        const onlyYear = news || one.type === 'software' || one.type === 'legislation';
        expect(back).toMatchObject({
          ...common(one),
          id: one.custom.resourceId,
          // Its reader takes the authors of NEWS for reporters, and knows no authors
          // of STAT, and only the year of these and of COMP.
          ...(one.issued && !onlyYear && { issued: one.issued }),
        });
        if (!news && one.type !== 'legislation')
          expect(names(back['author'])).toEqual((one.author ?? []).map(inOrder));
        const values = (tag: string): string[] =>
          file
            .split('\r\n')
            .flatMap((line) => (line.startsWith(`${tag}  - `) ? line.slice(6) : []));
        const backwards = values('AU').map((name) => name.split(', '));
        expect(
          backwards.map(([family, given, suffix]) =>
            [given, family, suffix].filter(Boolean).join(' '),
          ),
        ).toEqual((one.author ?? []).map(inOrder));
        const parts = one.issued?.['date-parts'][0] ?? [];
        expect(values('PY')).toEqual(parts.slice(0, 1).map(String));
        expect(values('DA').flatMap((date) => date.split('/').filter(Boolean).map(Number))).toEqual(
          parts.length > 1 ? parts : [],
        );
        const venue = venueOf(one);
        expect([...values('T2'), ...values('T3'), ...values('PB')]).toEqual(venue ? [venue] : []);
        expect(values('LA')).toEqual(one.language ? [one.language] : []);
        expect(values('N1')).toEqual([one.note]);
        expect(values('LB')).toEqual([one.id]);
        expect(values('VL')).toEqual(one.volume ? [one.volume] : []);
        expect(values('IS')).toEqual(one.issue ? [one.issue] : []);
        expect([...values('SP'), ...values('EP')].join('–')).toBe(pagesOf(one) ?? '');
        expect(values('Y2')).toHaveLength(one.accessed ? 1 : 0);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
