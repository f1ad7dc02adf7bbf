import { expect, test } from 'vitest';
import { parsePageBody } from '../../../../../src/model/markdown/parse-page-body.ts';
import { entryRecord } from '../../../../../src/model/search/entry-record.ts';
import { pageRecord } from '../../../../../src/model/search/page-record.ts';
import { titleKey } from '../../../../../src/model/search/record.ts';
import { recordHtml } from '../../../../../src/model/search/record-html.ts';
import type { PageDoc } from '../../../../../src/model/wiki.ts';
import type { Entry } from '../../../../../src/schema/entry.ts';

const entry = {
  id: '00000000000000aa',
  title: 'Beams, <wide> & narrow',
  authors: ['Ida Marsh'],
  venueName: 'Coast Watch, Inc.',
  kind: 'report',
  tags: ['C++, and more'],
  keys: ['marsh2019'],
  rating: { label: 'Unrated', basis: 'none' },
  keyPoints: [{ text: 'The beam is wide.', basis: 'extracted' }],
  highlights: [],
} as unknown as Entry;

const context = {
  venueName: undefined,
  pages: ['Tern Rock'],
  citedBy: ['Skarn lights'],
  importance: 41.6,
  html: '<h3 id="saved-a">A</h3>',
  notes: '',
};

test('an unrated entry without a date has a place in every order, behind all others', () => {
  const record = entryRecord(entry, context);
  expect(record?.sorts).toEqual({
    rating: '0',
    date: '0000',
    importance: '42',
    title: 'tbeams wide  narrow',
  });
  expect(record?.filters.rating).toEqual(['Unrated']);
  expect(record?.filters.year).toEqual([]);
});

test('a rating is filtered by its number and its word', () => {
  const rated = {
    ...entry,
    published: '2019-03',
    rating: { level: 5, label: 'Gold standard', basis: 'own' },
  };
  const record = entryRecord(rated as Entry, context);
  expect(record?.filters).toMatchObject({
    rating: ['5 Gold standard'],
    year: ['2019'],
    page: ['Tern Rock'],
    cited: ['Skarn lights'],
  });
  expect(record?.meta).toMatchObject({ authors: 'Ida Marsh', date: '2019-03' });
});

test('a withdrawn entry is not searched for', () => {
  expect(entryRecord({ ...entry, withdrawn: { reason: 'r' } } as Entry, context)).toBeUndefined();
});

test('every value stands in an attribute of its own, commas and markup and all', () => {
  const record = entryRecord(entry, context);
  const html = record ? recordHtml(record, 'en', 7) : '';
  expect(html).toContain('<i data-pagefind-filter="tag[data-v]" data-v="C++, and more"></i>');
  expect(html).toContain('<i data-pagefind-filter="venue[data-v]" data-v="Coast Watch, Inc."></i>');
  expect(html).toContain('<i data-pagefind-sort="number[data-v]" data-v="7"></i>');
  expect(html).toContain('<h1 data-pagefind-weight="8">Beams, &lt;wide&gt; &amp; narrow</h1>');
  expect(html).toContain('<div id="saved" data-pagefind-weight="1"><h3 id="saved-a">A</h3></div>');
});

test('title, key points, text and the rest weigh less in this order', () => {
  const weights = entryRecord(entry, context)?.fields.filter((field) => field.text || field.html);
  expect(weights?.map(({ weight }) => weight)).toEqual([4, 1, 0.5]);
});

test('a page is found by its aliases, and filtered by its type and itself', () => {
  const page = {
    slug: 'tern-rock',
    front: { title: 'Tern Rock', type: 'place', aliases: ['the Rock'], tags: [] },
  };
  const record = pageRecord(
    page as unknown as PageDoc,
    parsePageBody('A rock.\n\n## Its light\n\nRed.'),
  );
  expect(record.url).toBe('/wiki/tern-rock.html');
  expect(record.filters).toEqual({ tag: [], type: ['place'], page: ['Tern Rock'] });
  expect(record.meta.names).toBe('Tern Rock; the Rock');
  expect(record.fields[2]?.html).toContain('<h2 id="its-light">Its light</h2><p>Red.</p>');
});

test('every record has all that stands beside a result, or Pagefind would take one for another', () => {
  const page = { slug: 'a', front: { title: 'A', type: 'place', aliases: [], tags: [] } };
  const names = (record: { meta: object } | undefined) => Object.keys(record?.meta ?? {}).sort();
  const ofPage = names(pageRecord(page as unknown as PageDoc, undefined));
  expect(ofPage).toEqual(names(entryRecord(entry, context)));
  expect(ofPage).toHaveLength(6);
});

test('titles are ordered by their letters, whatever stands before them', () => {
  const titles = ['“Zebra”', '2019', 'Écume', 'apple'];
  const order = titles.toSorted((a, b) => (titleKey(a) < titleKey(b) ? -1 : 1));
  expect(order).toEqual(['2019', 'apple', 'Écume', '“Zebra”']);
});

test('an address is found by its parts', () => {
  const record = entryRecord({ ...entry, url: 'https://x.example/abs/19.042' } as Entry, context);
  expect(record?.fields.at(-1)?.text).toContain('https x example abs 19 042');
});

test('a text without spaces is given by letters, and the tags around it stay as they are', () => {
  const html = '<h3 id="saved-灯塔">灯塔</h3>';
  const record = entryRecord({ ...entry, title: '海边灯塔' } as Entry, { ...context, html });
  const made = record ? recordHtml(record, 'zh', 7) : '';
  expect(made).toContain('<h3 id="saved-灯塔"> 灯 塔 </h3>');
  expect(made).toContain('> 海 边 灯 塔 </h1>');
  expect(made).toContain('data-v="海边灯塔"');
});
