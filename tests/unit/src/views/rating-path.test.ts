import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/schema/entry.ts';
import { here } from '../../../../src/views/chrome.ts';
import type { Part } from '../../../../src/views/part.ts';
import { entryRatingView } from '../../../../src/views/rating-path.ts';
import { entry } from '../model/graph/small-wiki.ts';
import { gazette, siteOf } from './site-of.ts';

function pathOf(front: Partial<Entry>): string {
  const doc = entry(1, 'Text.', front);
  const site = siteOf([], [doc], [gazette]);
  const page = here(site, { path: 'resources/0000000000000001.html', title: '' });
  const said = (part: Part) => (typeof part === 'string' ? part : `<${part.text} ${part.href}>`);
  return entryRatingView(site, page, doc.front).path.map(said).join('');
}

const inherited = {
  level: 3,
  label: 'Good',
  basis: 'venue',
  via: 'gazette',
  by: 'Editors',
  date: '2026-01-10',
} as const;

describe('the way by which a rating came', () => {
  test('from a venue names it, links to it, and says who rated it and when', () => {
    expect(pathOf({ rating: inherited })).toBe(
      'Inherited from its venue, <The Gazette ../venues/gazette.html>, rated 10 January 2026 by Editors.',
    );
  });

  test('from a person says so', () => {
    const rating = { level: 2, label: 'Mixed', basis: 'own', by: 'A', date: '2026' } as const;
    expect(pathOf({ rating })).toBe('Rated for this source itself, 2026, by A.');
  });

  test('from elsewhere says from where', () => {
    const rating = { level: 3, label: 'Good', basis: 'imported', from: 'Some Wiki' } as const;
    expect(pathOf({ rating })).toMatch(/^Taken over from Some Wiki\./);
  });

  test('is none where nobody rated', () => {
    expect(pathOf({})).toBe('Neither the source nor its venue has been rated.');
  });

  test('is unknown where the record of the venue is broken', () => {
    const rating = {
      label: 'Rating unavailable',
      basis: 'none',
      via: 'torn',
      unavailable: true,
    } as const;
    expect(pathOf({ rating })).toMatch(/^The record of its venue \(torn\) is broken/);
  });

  test('tells what a retraction took away', () => {
    const rating = { ...inherited, level: 1, label: 'Low', uncapped: 3 } as const;
    expect(pathOf({ rating, retraction: { status: 'retracted' } })).toMatch(
      /It would be 3\/5 Good, but the source was retracted\.$/,
    );
  });
});
