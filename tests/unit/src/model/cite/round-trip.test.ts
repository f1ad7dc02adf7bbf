import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../../../src/model/cite/bibtex.ts';
import type { CslItem, CslName } from '../../../../../src/model/cite/csl-item.ts';
import { inOrder } from '../../../../../src/model/cite/names-text.ts';
import { oneLine } from '../../../../../src/model/cite/one-line.ts';
import { venueOf } from '../../../../../src/model/cite/parts.ts';
import { toRis } from '../../../../../src/model/cite/ris.ts';
import { cases, itemOf } from './cases.ts';

function read(text: string): Record<string, unknown> {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] as Record<string, unknown>;
}

/** Names as a person would write them: which part a reader calls particle is its own affair. */
function names(value: unknown): string[] {
  return ((value ?? []) as Partial<Record<string, string>>[]).map((name) =>
    [
      name['given'],
      name['non-dropping-particle'],
      name['family'] ?? name['literal'],
      name['suffix'],
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const stated = (item: CslItem): string[] =>
  (item.author ?? []).map((name: CslName) => inOrder(name));

describe('Citation.js reads back what the BibTeX export wrote', () => {
  for (const { name, item } of cases()) {
    it(name, () => {
      const back = read(toBibtex([item]));
      const more = item.custom.moreAuthors ? ['others'] : [];
      expect(back).toMatchObject({
        id: item.id,
        title: item.title,
        ...(item.URL !== undefined && { URL: item.URL }),
        ...(item.DOI !== undefined && { DOI: item.DOI }),
        ...(item.abstract !== undefined && { abstract: item.abstract }),
        ...(item.issued !== undefined && { issued: item.issued }),
        ...(item.accessed !== undefined && { accessed: item.accessed }),
        ...(item.keyword !== undefined && { keyword: item.keyword.replaceAll(', ', ',') }),
      });
      expect(names(back['author'])).toEqual([...stated(item), ...more]);
      expect(back['container-title'] ?? back['publisher']).toBe(venueOf(item));
    });
  }
});

describe('Citation.js reads back what the RIS export wrote', () => {
  for (const { name, item } of cases()) {
    it(name, () => {
      const back = read(toRis([item]));
      // Its reader takes the authors of NEWS for reporters, knows only their year, and T2 of no SLIDE.
      const news = item.type === 'article-newspaper';
      expect(back).toMatchObject({
        id: item.custom.resourceId,
        title: item.title,
        ...(item.URL !== undefined && { URL: item.URL }),
        ...(item.DOI !== undefined && { DOI: item.DOI }),
        ...(item.abstract !== undefined && { abstract: item.abstract }),
        ...(item.issued !== undefined && !news && { issued: item.issued }),
        ...(item.keyword !== undefined && { keyword: item.keyword.replaceAll(', ', ',') }),
      });
      if (news) expect([back['reporter'] ?? []].flat()).toHaveLength(stated(item).length);
      else expect(names(back['author'])).toEqual(stated(item));
      if (item.type !== 'speech') {
        const venue = back['container-title'] ?? back['collection-title'] ?? back['publisher'];
        expect(venue).toBe(venueOf(item));
      }
    });
  }
});

describe('whatever a title holds', () => {
  const nasty = fc
    .string({ unit: fc.constantFrom(...'aAé{}\\%$#&_~^<>|"@=, \n\r:') })
    .map((text) => `T ${text} z`);

  it('BibTeX gives it back', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const title = oneLine(text);
        expect(read(toBibtex([itemOf({ title })]))['title']).toBe(title);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('RIS keeps it on its line', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const lines = toRis([itemOf({ title })]).split('\r\n');
        expect(
          lines.filter((line) => line !== '').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
        ).toBe(true);
        expect(lines.filter((line) => line.startsWith('TI  - '))).toHaveLength(1);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
