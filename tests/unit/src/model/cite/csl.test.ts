import { describe, expect, it } from 'vitest';
import { arxivId } from '../../../../../src/model/cite/arxiv.ts';
import { toCsl } from '../../../../../src/model/cite/csl.ts';
import { CSL_TYPE_OF_KIND, KINDS } from '../../../../../src/schema/kinds.ts';
import { entryOf } from './cases.ts';

describe('an entry as a CSL item', () => {
  it('has the resource ID as its id, or the first citation key', () => {
    expect(toCsl(entryOf({})).id).toBe('0123456789abcdef');
    expect(toCsl(entryOf({ keys: ['leike2024', 'other'] })).id).toBe('leike2024');
  });

  it('keeps both IDs, the permalink and the kind', () => {
    const item = toCsl(entryOf({ kind: 'law' }), { url: 'https://wiki.example/x.html' });
    expect(item.custom).toEqual({
      resourceId: '0123456789abcdef',
      stableId: 'sid_0123456789',
      permalink: 'https://wiki.example/x.html',
      kind: 'law',
    });
    expect(item.note).toBe('Resource ID: 0123456789abcdef; stable ID: sid_0123456789');
  });

  it('makes up nothing', () => {
    expect(Object.keys(toCsl(entryOf({}))).sort()).toEqual([
      'custom',
      'id',
      'note',
      'title',
      'type',
    ]);
  });

  it('says where in print a journal article stands, and who published a book', () => {
    const print = {
      volume: '384',
      issue: '6698',
      pages: '842-845',
      publisher: 'Pier',
      place: 'Brack',
    };
    const article = toCsl(entryOf({ ...print, kind: 'journal article', venueName: 'Tides' }));
    expect(article).toMatchObject({ volume: '384', issue: '6698', page: '842-845' });
    expect(article).not.toHaveProperty('publisher');
    const book = toCsl(entryOf({ ...print, kind: 'book' }));
    expect(book).toMatchObject({ publisher: 'Pier', 'publisher-place': 'Brack' });
  });

  it('has the type of its kind, and is a web page without one', () => {
    expect(toCsl(entryOf({})).type).toBe('webpage');
    for (const kind of KINDS) expect(toCsl(entryOf({ kind })).type).toBe(CSL_TYPE_OF_KIND[kind]);
  });

  it('tells magazines and encyclopedias by the venue', () => {
    expect(toCsl(entryOf({ kind: 'news article' }), { venueKind: 'magazine' }).type).toBe(
      'article-magazine',
    );
    expect(toCsl(entryOf({}), { venueKind: 'encyclopedia' }).type).toBe('entry-encyclopedia');
    expect(toCsl(entryOf({ kind: 'book' }), { venueKind: 'encyclopedia' }).type).toBe('book');
  });

  it('keeps dates at the precision known', () => {
    const parts = (published: string) => toCsl(entryOf({ published })).issued?.['date-parts'];
    expect(parts('2024')).toEqual([[2024]]);
    expect(parts('2024-05')).toEqual([[2024, 5]]);
    expect(parts('2024-05-28')).toEqual([[2024, 5, 28]]);
  });

  it("names the venue as container or publisher, and the entry's own name for want of another", () => {
    expect(toCsl(entryOf({ kind: 'report' }), { venueName: 'RAND' }).publisher).toBe('RAND');
    expect(
      toCsl(entryOf({ kind: 'news article' }), { venueName: 'Axios' })['container-title'],
    ).toBe('Axios');
    expect(toCsl(entryOf({ venueName: 'A Blog' }))['container-title']).toBe('A Blog');
  });

  it('folds line breaks and control characters out of every text', () => {
    const item = toCsl(
      entryOf({ title: 'One\r\nTY  - BOOK\u0000', abstract: 'a\n\nb', tags: ['x\ny'] }),
    );
    expect([item.title, item.abstract, item.keyword]).toEqual(['One TY - BOOK', 'a b', 'x y']);
  });
});

describe('an arXiv identifier', () => {
  it.each([
    ['https://arxiv.org/abs/2212.08073', undefined, '2212.08073'],
    ['https://arxiv.org/pdf/2212.08073v2.pdf', undefined, '2212.08073v2'],
    ['http://arxiv.org/abs/hep-th/9901001', undefined, 'hep-th/9901001'],
    [undefined, '10.48550/arXiv.1706.03741', '1706.03741'],
    ['https://arxiv.org/list/cs.AI/recent', undefined, undefined],
    ['https://notarxiv.org/abs/2212.08073', undefined, undefined],
    [undefined, undefined, undefined],
  ])('of %s and %s is %s', (url, doi, id) => {
    expect(arxivId(url, doi)).toBe(id);
  });
});
