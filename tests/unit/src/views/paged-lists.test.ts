import { expect, test } from 'vitest';
import { readState } from '../../../../src/client/search/state.ts';
import type { Venue } from '../../../../src/schema/venue.ts';
import { here } from '../../../../src/views/chrome.ts';
import { citedByViews } from '../../../../src/views/cited-by.ts';
import { mentionsPages, mentionsView } from '../../../../src/views/mentions.ts';
import { resourcesView } from '../../../../src/views/resources.ts';
import { tagPages, tagsPages, tagsView, tagView } from '../../../../src/views/tags.ts';
import { venuesPages, venuesView } from '../../../../src/views/venues.ts';
import { wikiIndexPages, wikiIndexView } from '../../../../src/views/wiki-index.ts';
import { wikiPageView } from '../../../../src/views/wiki-page.ts';
import { entry, ID, page } from '../model/graph/small-wiki.ts';
import { gazette, siteOf } from './site-of.ts';

const pages = Array.from({ length: 420 }, (_, n) =>
  page(`page-${n}`, n === 0 ? '' : 'It rests [@key1], says [[Page 0]].', {
    title: `Page ${n}`,
    type: n < 200 ? 'topic' : 'person',
    tags: ['fish & chips', `tag ${n}`],
  }),
);
const entries = Array.from({ length: 1200 }, (_, n) =>
  entry(n + 1, 'Page 0 was there.', { tags: n < 10 ? ['fish & chips'] : [] }),
);
const venues = Array.from(
  { length: 260 },
  (_, n): Venue => ({ ...gazette, id: `venue-${n}`, name: `Venue ${String(n).padStart(3, '0')}` }),
);
const site = siteOf(pages, entries, venues);
const all = <T>(count: number, view: (n: number) => T[]): T[] =>
  Array.from({ length: count }, (_, n) => view(n + 1)).flat();

test('the pages of a list hold each item once', () => {
  const titles = (rows: { title?: string; text?: string; name?: string }[]) =>
    new Set(rows.map(({ title, text, name }) => title ?? text ?? name)).size;
  const wiki = all(wikiIndexPages(site), (n) =>
    wikiIndexView(site, n).groups.flatMap(({ pages }) => pages),
  );
  expect([wiki.length, titles(wiki)]).toEqual([420, 420]);
  const tags = all(tagsPages(site), (n) => tagsView(site, n).tags);
  expect([tags.length, titles(tags)]).toEqual([421, 421]);
  const rows = all(venuesPages(site), (n) => venuesView(site, n).rows);
  expect([rows.length, titles(rows)]).toEqual([260, 260]);
  const tagged = all(tagPages(site, 'fish & chips'), (n) => {
    const { pages, entries } = tagView(site, 'fish & chips', n);
    return [...pages, ...entries];
  });
  expect([tagged.length, titles(tagged)]).toEqual([430, 430]);
});

test('a list of several pages leads to the search among all of it', () => {
  expect(tagView(site, 'fish & chips', 1).pager?.narrow).toBe(
    '../search.html?tag=fish%20%26%20chips',
  );
  expect(wikiIndexView(site, 2).pager?.narrow).toBe('../../search.html?type=topic&type=person');
  expect(resourcesView(site, 1).pager?.narrow).toBe('../search.html?type=source');
  expect(tagView(site, 'tag 7').pager).toBeUndefined();
});

test('the search opens with what the link has chosen', () => {
  const address = wikiIndexView(site, 1).pager?.narrow ?? '';
  expect(readState(address.slice(address.indexOf('?'))).chosen).toEqual({
    type: ['topic', 'person'],
  });
  const tag = tagView(site, 'fish & chips').pager?.narrow ?? '';
  expect(readState(tag.slice(tag.indexOf('?'))).chosen).toEqual({ tag: ['fish & chips'] });
});

test('a long list of wiki pages says where each type begins', () => {
  expect(wikiIndexView(site, 1).types).toEqual([
    { text: 'Topics', href: 'index.html#type-topic', count: 200 },
    { text: 'People', href: 'index/2.html#type-person', count: 220 },
  ]);
});

test('what links to a page goes on with what mentions it, on the same further pages', () => {
  const [most] = pages;
  if (!most) throw new Error('There is no page');
  const first = wikiPageView(site, most);
  expect(first.linksHere).toMatchObject({ total: 419 });
  expect(first.linksHere.items).toHaveLength(100);
  const links = all(
    mentionsPages(site, 'page-0'),
    (n) => mentionsView(site, most, n).linksHere.items,
  );
  expect(new Set(links.map(({ text }) => text)).size).toBe(419);
});

test('of more than a thousand mentions the first are listed, and the search has all', () => {
  const [most] = pages;
  if (!most) throw new Error('There is no page');
  expect(mentionsPages(site, 'page-0')).toBe(10);
  expect(mentionsView(site, most, 10)).toMatchObject({
    total: 1200,
    cut: 'The first 1000 of 1200 are listed.',
    narrow: '../../search.html?page=Page%200',
  });
});

test('of very many pages that cite a source the first are shown, the most with a line each', () => {
  const cited = citedByViews(site, here(site, { path: 'resources/a.html', title: '' }), ID(1));
  expect(cited.pages).toHaveLength(300);
  expect(cited.more).toBe(119);
  expect(cited.pages.filter(({ uses }) => uses.length > 0)).toHaveLength(50);
});
