import { expect, test } from 'vitest';
import { SiteWords } from '../../../../../../../scripts/convert/read/html/metadata/site-words.ts';
import { titleChoices } from '../../../../../../../scripts/convert/read/html/metadata/title-choices.ts';
import { piecesOf } from '../../../../../../../scripts/convert/read/html/metadata/title-pieces.ts';

const SITE = new SiteWords(['The Example Times']);

test('a title is cut into its beginnings, ends and middles', () => {
  const pieces = piecesOf('Tides | Guides - Example Times', 'html-title', SITE);
  expect(pieces.map(({ text }) => text)).toEqual([
    'Tides',
    'Guides - Example Times',
    'Guides',
    'Tides | Guides',
    'Example Times',
  ]);
  expect(pieces[3]?.traits).toContain('start without site');
});

test('a title without such signs has no pieces', () => {
  expect(piecesOf('Well-known tides', 'h1', SITE)).toEqual([]);
});

test('a title of very many signs is cut at the first five only, at once', () => {
  expect(piecesOf('a | '.repeat(75_000), 'html-title', SITE).length).toBe(20);
});

test('a site is known by its name, and a piece like it by a part of the name', () => {
  expect(SITE.judge('example times')).toBe('site');
  expect(SITE.judge('Example')).toBe('like site');
  expect(SITE.judge('Tides')).toBe('other');
});

test('titles of one wording are one choice, spelled as the first', () => {
  const choices = titleChoices(
    [
      { text: 'Of Tides', place: 'h1', origin: 'heading' },
      { text: 'Of tides', place: 'open-graph', origin: 'open-graph' },
    ],
    { siteNames: [], article: true, kind: 'article', url: undefined },
  );
  expect(choices.map(({ text }) => text)).toEqual(['Of Tides']);
  expect(choices[0]?.traits).toContain('whole h1');
  expect(choices[0]?.traits).toContain('whole open-graph');
});
