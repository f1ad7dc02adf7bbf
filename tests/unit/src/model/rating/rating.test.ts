import { describe, expect, it } from 'vitest';
import { findVenue } from '../../../../../src/model/rating/find-venue.ts';
import { resolveRating } from '../../../../../src/model/rating/resolve-rating.ts';
import { venueSchema } from '../../../../../src/schema/venue.ts';

const rating = (level: number) => ({
  level,
  reason: `Because ${level}.`,
  by: 'editors',
  date: '2026-11-21',
});
const venue = (id: string, domains: string[], level?: number) =>
  venueSchema.parse({
    id,
    name: id.toUpperCase(),
    domains,
    kind: 'news',
    ...(level ? { rating: rating(level) } : {}),
  });

const VENUES = [
  venue('paper', ['example.com'], 4),
  venue('opinion', ['example.com/opinion'], 2),
  venue('blogs', ['blogs.example.com']),
];

describe('finding a venue', () => {
  it.each([
    ['https://www.example.com/a', 'paper'],
    ['https://example.com/opinion', 'opinion'],
    ['https://example.com/opinion/x', 'opinion'],
    ['https://example.com/opinionated', 'paper'],
    ['https://blogs.example.com/opinion', 'blogs'],
    ['https://deep.blogs.example.com/', 'blogs'],
    ['https://web.archive.org/web/2024/https://example.com/a', 'paper'],
    ['https://notexample.com/', undefined],
    ['https://example.com.evil.org/', undefined],
  ])('%s is published by %s', (url, id) => {
    expect(findVenue(VENUES, { url })?.venue.id).toBe(id);
  });

  it('the sidecar beats the domain, the domain beats the stated name', () => {
    const clues = { given: 'blogs', url: 'https://example.com/', stated: 'OPINION' };
    expect(findVenue(VENUES, clues)).toMatchObject({ by: 'sidecar', venue: { id: 'blogs' } });
    expect(findVenue(VENUES, { ...clues, given: undefined })).toMatchObject({ by: 'domain' });
    expect(findVenue(VENUES, { stated: ' Opinion ' })).toMatchObject({
      by: 'name',
      venue: { id: 'opinion' },
    });
  });

  it('a given venue that is not in the list is not looked for by domain', () => {
    expect(findVenue(VENUES, { given: 'nobody', url: 'https://example.com/' })).toBeUndefined();
  });
});

describe('resolving a rating', () => {
  const imported = { level: 5, from: 'Longterm Wiki', via: 'Paper', reason: 'They said so.' };

  it('its own beats the venue, the venue beats an imported one', () => {
    const all = { own: rating(1), venue: VENUES[0], imported };
    expect(resolveRating(all)).toMatchObject({ level: 1, label: 'Low', basis: 'own' });
    expect(resolveRating({ ...all, own: undefined })).toMatchObject({
      level: 4,
      basis: 'venue',
      via: 'paper',
      date: '2026-11-21',
    });
    expect(resolveRating({ imported })).toEqual({
      level: 5,
      label: 'Gold standard',
      basis: 'imported',
      from: 'Longterm Wiki, there inherited from Paper',
      reason: 'They said so.',
    });
  });

  it('an imported rating stands where the venue is unrated', () => {
    expect(resolveRating({ venue: VENUES[2], imported })).toMatchObject({ basis: 'imported' });
  });

  it('nothing known is unrated, never 3', () => {
    expect(resolveRating({ venue: VENUES[2] })).toEqual({ label: 'Unrated', basis: 'none' });
  });

  it('a broken venue record makes the rating unavailable, not absent', () => {
    expect(resolveRating({ brokenVenue: 'paper', imported })).toEqual({
      label: 'Rating unavailable',
      basis: 'none',
      via: 'paper',
      unavailable: true,
    });
  });

  it('a retraction means level 1, even of what was unrated', () => {
    const retraction = { status: 'retracted' } as const;
    expect(resolveRating({ own: rating(4), retraction })).toMatchObject({
      level: 1,
      label: 'Low',
      uncapped: 4,
    });
    expect(resolveRating({ retraction })).toMatchObject({ level: 1, label: 'Low', basis: 'none' });
  });

  it('an expression of concern caps at 2 and leaves lower levels and unrated sources alone', () => {
    const retraction = { status: 'concern' } as const;
    expect(resolveRating({ own: rating(5), retraction })).toMatchObject({ level: 2, uncapped: 5 });
    expect(resolveRating({ own: rating(1), retraction })).not.toHaveProperty('uncapped');
    expect(resolveRating({ retraction })).not.toHaveProperty('level');
  });

  it('a correction changes no level', () => {
    expect(resolveRating({ own: rating(5), retraction: { status: 'corrected' } })).toMatchObject({
      level: 5,
    });
  });
});
