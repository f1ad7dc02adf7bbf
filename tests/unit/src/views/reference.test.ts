import { expect, test } from 'vitest';
import { letterOf, stopAfter } from '../../../../src/views/reference.ts';
import { wikiPageView } from '../../../../src/views/wiki-page.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { siteOf } from './site-of.ts';

test('places are lettered a to z, then aa', () => {
  expect([0, 1, 25, 26, 27, 52].map(letterOf)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba']);
});

test('a reference leads back to every place, those with a quote or page apart', () => {
  const text = 'It left [@key1]. It said "so it is" [@key1, p. 4 "so it is"].';
  const site = siteOf([page('ada', text)], [entry(1, 'He said so it is.')]);
  const [reference] = wikiPageView(site, site.graph.wiki.pages[0] as never).references;
  expect(reference?.plain.map(({ href }) => href)).toEqual(['#cite-1-1']);
  expect(reference?.detailed).toMatchObject([
    { href: '#cite-1-2', locator: 'p. 4', quote: 'so it is', status: 'verified', letter: 'b' },
  ]);
});

test('what links here is one line a page, with every sentence once', () => {
  const from = page('other', 'See [[Ada]]. Then [[Ada]] again.');
  const site = siteOf([page('ada', 'Ada.'), from], []);
  const view = wikiPageView(site, site.graph.pages.get('ada') as never);
  expect(view.linksHere.total).toBe(1);
  expect(view.linksHere.items[0]).toMatchObject({ href: 'other.html', type: 'Topic' });
});

test('a text that ends with a stop gets no second one', () => {
  expect(['Ada Marsh', 'Marsh et al.', 'Is it?', 'He said “no.”'].map(stopAfter)).toEqual([
    '.',
    '',
    '',
    '',
  ]);
});

test('a page of a source leads to that page of its PDF, where the site publishes one', () => {
  const text = 'One [@key1, pp. 4–6]. Two [@key2, p. 4]. Three [@key1, ch. 2 "so it is"].';
  const entries = [entry(1, 'He said so it is.'), entry(2, 'Other.')];
  const original = (id: string) => ({
    path: `originals/${id}.${id === entries[0]?.front.id ? 'pdf' : 'txt'}`,
    from: '/',
  });
  const site = siteOf([page('ada', text)], entries, [], { original });
  const [first, second] = wikiPageView(site, site.graph.wiki.pages[0] as never).references;
  const id = entries[0]?.front.id;
  expect(first?.detailed.map(({ locator, pdf }) => [locator, pdf])).toEqual([
    ['pp. 4–6', `../originals/${id}.pdf#page=4`],
    ['ch. 2', undefined],
  ]);
  expect(second?.detailed[0]?.pdf).toBeUndefined();
});
