import { describe, expect, test } from 'vitest';
import { resourceView } from '../../../../src/views/resource.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { gazette, siteOf } from './site-of.ts';

const body = 'Ada left in May. She went to another laboratory, it was said.';

describe('the page of a source', () => {
  test('holds no absolute address of the site while none is known', () => {
    const site = siteOf([], [entry(1, body)]);
    const view = resourceView(site, site.graph.wiki.entries[0] as never);
    expect(view.permalink).toBe('0000000000000001.html');
    expect(view.chrome.canonical).toBeUndefined();
  });

  test('has its permalink below the address of the site', () => {
    const site = siteOf([], [entry(1, body)], [], { url: 'https://wiki.example/sub/' });
    const view = resourceView(site, site.graph.wiki.entries[0] as never);
    expect(view.permalink).toBe('https://wiki.example/sub/resources/0000000000000001.html');
  });

  test('links a key point to the copy only where the copy shows it', () => {
    const keyPoints = [
      { text: 'Ada left in May.', basis: 'extracted' as const, span: [0, 16] as [number, number] },
      {
        text: 'Beyond the excerpt.',
        basis: 'extracted' as const,
        span: [900, 919] as [number, number],
      },
      { text: 'By hand.', basis: 'written' as const },
    ];
    const site = siteOf([], [entry(1, body, { keyPoints })]);
    const view = resourceView(site, site.graph.wiki.entries[0] as never);
    expect(view.keyPoints.map(({ href }) => href)).toEqual([
      '#saved-point-1',
      undefined,
      undefined,
    ]);
  });

  test('lists the pages that cite it, with type, quality and the way to the place', () => {
    const citing = page('ada', 'Ada left [@key1].', { type: 'person', quality: 69 });
    const site = siteOf([citing], [entry(1, body)]);
    const [cited] = resourceView(site, site.graph.wiki.entries[0] as never).citedBy;
    expect(cited).toMatchObject({ href: '../wiki/ada.html', type: 'person', quality: '69.0' });
    expect(cited?.uses[0]?.href).toBe('../wiki/ada.html#cite-1-1');
  });

  test('names the venue of venues.yaml with a link, and another one without', () => {
    const site = siteOf(
      [],
      [entry(1, body, { venue: 'gazette' }), entry(2, body, { venueName: 'Elsewhere' })],
      [gazette],
    );
    const [first, second] = site.graph.wiki.entries.map((doc) => resourceView(site, doc).venue);
    expect(first).toEqual({ name: 'The Gazette', href: '../venues/gazette.html' });
    expect(second).toEqual({ name: 'Elsewhere' });
  });

  test('offers eight ways to cite', () => {
    const site = siteOf([], [entry(1, body)]);
    const view = resourceView(site, site.graph.wiki.entries[0] as never);
    expect(view.cite.map(({ label }) => label)).toEqual([
      'APA',
      'MLA',
      'Chicago',
      'Harvard',
      'Vancouver',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
  });

  test('says why a withdrawn source is gone, and asks search engines to leave it out', () => {
    const withdrawn = { reason: 'The author asked.', date: '2026-02-20' };
    const site = siteOf([], [entry(1, '', { withdrawn })]);
    const view = resourceView(site, site.graph.wiki.entries[0] as never);
    expect(view.banners[0]).toMatchObject({
      kind: 'withdrawn',
      title: 'Withdrawn from this wiki, 20 February 2026',
    });
    expect(view.chrome.noindex).toBe(true);
  });

  test('tells the language of a text that is not the wiki’s', () => {
    const site = siteOf(
      [],
      [entry(1, body, { language: 'fr' }), entry(2, body, { language: 'en' })],
    );
    expect(site.graph.wiki.entries.map((doc) => resourceView(site, doc).lang)).toEqual([
      'fr',
      undefined,
    ]);
  });
});
