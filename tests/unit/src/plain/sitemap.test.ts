import { expect, test } from 'vitest';
import { sitemap } from '../../../../src/plain/sitemap.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { siteOf } from '../views/site-of.ts';

const URL_OF_SITE = 'https://wiki.example/a/';
const withUrl = (site: ReturnType<typeof siteOf>) => sitemap({ ...site, url: URL_OF_SITE });
const robots = 'User-agent: *\nAllow: /\n\nSitemap: https://wiki.example/a/sitemap.xml\n';

test('the sitemap lists what a reader may want to find, and robots.txt names it', () => {
  const withdrawn = entry(2, '', { withdrawn: { reason: 'Asked.' } });
  const [map, text] = withUrl(siteOf([page('ada', '')], [entry(1, ''), withdrawn]));
  expect(map?.path).toBe('sitemap.xml');
  expect(map?.text).toContain('<url><loc>https://wiki.example/a/wiki/ada.html</loc></url>');
  expect(map?.text).toContain('resources/0000000000000001.html');
  expect(map?.text).not.toContain('resources/0000000000000002.html');
  expect(text).toEqual({ path: 'robots.txt', text: robots });
});

test('without an address of the site there is neither', () => {
  expect(sitemap(siteOf([], []))).toEqual([]);
});

test('more than 50,000 addresses stand in several files, and sitemap.xml is their index', () => {
  const site = siteOf([], [entry(1, '')]);
  const [one] = site.graph.wiki.entries;
  const entries = Array.from({ length: 50_010 }, () => one as NonNullable<typeof one>);
  const files = withUrl({
    ...site,
    graph: { ...site.graph, wiki: { ...site.graph.wiki, entries } },
  });
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap.xml',
    'robots.txt',
  ]);
  expect(files[0]?.text.match(/<url>/g)).toHaveLength(50_000);
  expect(files[2]?.text).toContain(
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<sitemap><loc>https://wiki.example/a/sitemap-1.xml</loc></sitemap>\n',
  );
  expect(files[3]?.text).toBe(robots);
});
