import { expect, test } from 'vitest';
import type { Site } from '../../../../src/load/site.ts';
import { feed } from '../../../../src/plain/feed.ts';
import { sitemap } from '../../../../src/plain/sitemap.ts';

const entry = (id: string, more: object = {}) => ({
  front: { id, title: `Title ${id}`, authors: [], tags: [], rating: { label: 'Unrated' }, ...more },
});

function site(url?: string): Site {
  const entries = [
    entry('00000000000000aa', { published: '2024' }),
    entry('00000000000000bb', {
      added: '2026-02-01',
      authors: ['A & B'],
      rating: { level: 3, label: 'Good' },
    }),
    entry('00000000000000cc', { added: '2026-03-01', summary: { text: 'A <b>text\u0007.' } }),
    entry('00000000000000dd', { added: '2026-04-01', withdrawn: { reason: 'r' } }),
  ];
  const wiki = {
    config: { title: 'Wiki', language: 'en' },
    entries,
    pages: [{ slug: 'phare-des-étoiles' }],
    venues: [],
  };
  return {
    graph: { wiki, byTag: new Map(), claims: { list: [], gone: [] } },
    ...(url && { url }),
  } as unknown as Site;
}

test('the feed lists what was added last first, and leaves withdrawn entries out', () => {
  const ids = [...feed(site()).text.matchAll(/<id>urn:stemma:([0-9a-f]{16})<\/id>/g)].map(
    ([, id]) => id,
  );
  expect(ids).toEqual(['00000000000000cc', '00000000000000bb', '00000000000000aa']);
});

test('its times are those that the wiki states, at midnight', () => {
  const { text } = feed(site());
  expect(text).toContain('<updated>2026-03-01T00:00:00Z</updated>\n<generator>');
  expect(text).toContain('<updated>2024-01-01T00:00:00Z</updated>');
});

test('markup in a source is text in the feed, and characters that XML forbids are gone', () => {
  expect(feed(site()).text).toContain('Unrated. A &lt;b&gt;text.');
  expect(feed(site()).text).toContain('<author><name>A &amp; B</name></author>');
});

test('links are absolute where the address is known; else there are none, and each entry has content', () => {
  expect(feed(site('https://wiki.example/x/')).text).toContain(
    '<link rel="alternate" href="https://wiki.example/x/resources/00000000000000cc.html"/>',
  );
  expect(feed(site()).text).not.toContain('<link');
  expect(feed(site()).text.match(/<content>/g)).toHaveLength(3);
});

test('a sitemap needs the absolute address of the site', () => {
  expect(sitemap(site())).toEqual([]);
  const [map, robots] = sitemap(site('https://wiki.example/x/'));
  expect(map?.text).toContain('<loc>https://wiki.example/x/wiki/phare-des-%C3%A9toiles.html</loc>');
  expect(map?.text).not.toContain('00000000000000dd');
  expect(robots?.text).toContain('Sitemap: https://wiki.example/x/sitemap.xml');
});
