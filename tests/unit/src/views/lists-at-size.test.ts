import { expect, test } from 'vitest';
import type { Site } from '../../../../src/load/site.ts';
import { llms } from '../../../../src/plain/llms.ts';
import { previewPacks } from '../../../../src/plain/previews.ts';
import type { Venue } from '../../../../src/schema/venue.ts';
import { attentionView } from '../../../../src/views/attention.ts';
import { homeView } from '../../../../src/views/home.ts';
import { mentionsPages, mentionsView } from '../../../../src/views/mentions.ts';
import { resourceView } from '../../../../src/views/resource.ts';
import { resourcesPages, resourcesView } from '../../../../src/views/resources.ts';
import { tagPages, tagsPages, tagsView, tagView } from '../../../../src/views/tags.ts';
import { timelineView } from '../../../../src/views/timeline.ts';
import { venuePages, venueView } from '../../../../src/views/venue.ts';
import { venuesPages, venuesView } from '../../../../src/views/venues.ts';
import { wikiIndexPages, wikiIndexView } from '../../../../src/views/wiki-index.ts';
import { wikiPageView } from '../../../../src/views/wiki-page.ts';
import { yearPages, yearView } from '../../../../src/views/year.ts';
import { yearsOf } from '../../../../src/views/years.ts';
import { entry, ID, page } from '../model/graph/small-wiki.ts';
import { gazette, siteOf } from './site-of.ts';

/** A wiki in which every list is as long as can be: all of `size` sources have one venue, tag, year and mention. */
function wikiOf(size: number): Site {
  const pages = Array.from({ length: size / 2 }, (_, n) =>
    page(`page-${n}`, 'It rests on a source [@key1], as [[Page 0]] has it.', {
      title: `Page ${n}`,
      tags: ['all', `tag ${n}`, `further ${n}`],
      description: 'What is known of it.',
    }),
  );
  const entries = Array.from({ length: size }, (_, n) =>
    entry(n + 1, n === 0 ? 'A text.' : 'Page 0 was there.', {
      title: `Source number ${n}`,
      published: '2020-05-01',
      venue: 'gazette',
      tags: ['all'],
      notes: n % 2 === 0 ? 'See [@key2].' : undefined,
    }),
  );
  const venues = Array.from({ length: size / 2 }, (_, n): Venue => {
    return { ...gazette, id: n === 0 ? 'gazette' : `venue-${n}`, name: `Venue ${n}` };
  });
  return siteOf(pages, entries, venues);
}

const bytes = (value: unknown): number => JSON.stringify(value).length;
const largest = (count: number, view: (n: number) => unknown): number =>
  Math.max(...Array.from({ length: count }, (_, n) => bytes(view(n + 1))));

/** The size of what each kind of page shows: the largest of its pages. */
function sizes(site: Site): Record<string, number> {
  const { pages, wiki, entries } = site.graph;
  const [first] = wiki.pages;
  const year = yearsOf(site).get('2020');
  const source = entries.get(ID(1));
  const venue = wiki.venues[0];
  if (!first || !year || !source || !venue) throw new Error('The wiki lacks a part');
  const most = pages.get('page-0') ?? first;
  return {
    home: bytes(homeView(site)),
    sources: largest(resourcesPages(site), (n) => resourcesView(site, n)),
    tags: largest(tagsPages(site), (n) => tagsView(site, n)),
    tag: largest(tagPages(site, 'all'), (n) => tagView(site, 'all', n)),
    venues: largest(venuesPages(site), (n) => venuesView(site, n)),
    venue: largest(venuePages(site, 'gazette'), (n) => venueView(site, venue, n)),
    timeline: bytes(timelineView(site)),
    year: largest(yearPages(year), (n) => yearView(site, year, n)),
    wiki: largest(wikiIndexPages(site), (n) => wikiIndexView(site, n)),
    page: bytes(wikiPageView(site, most)),
    'further pages': largest(mentionsPages(site, 'page-0'), (n) => mentionsView(site, most, n)),
    'most cited source': bytes(resourceView(site, source)),
    attention: bytes(attentionView(site)),
    previews: Math.max(...previewPacks(site).map(({ text }) => text.length)),
    'list for machines': llms(site).text.length,
  };
}

test('no page and nothing that one loads grows with the wiki', () => {
  const small = sizes(wikiOf(700));
  const large = sizes(wikiOf(1400));
  for (const [name, size] of Object.entries(large)) {
    // A number has a digit more, a pack an item more.
    expect(size, name).toBeLessThan((small[name] ?? 0) * 1.2 + 2000);
    expect(size, name).toBeLessThan(200_000);
  }
});
