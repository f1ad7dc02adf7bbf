import { expect, test } from 'vitest';
import { shareImages } from '../../../../src/views/share-image.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { siteOf } from './site-of.ts';

const site = (url: string | undefined, pictures: 'none' | 'pages' | 'all') => {
  const made = siteOf([page('ada', 'Ada left.')], [entry(1, 'Text.'), entry(2, '')], []);
  made.graph.wiki.config.shareImages = pictures;
  return { ...made, url: url === undefined ? undefined : new URL(url) } as typeof made;
};
const paths = (...args: Parameters<typeof site>) =>
  shareImages(site(...args)).map(({ path }) => path);

test('without an address there are no pictures, whatever the wiki asks for', () => {
  expect(paths(undefined, 'all')).toEqual([]);
  expect(paths(undefined, 'pages')).toEqual([]);
});

test('with one there are those that the wiki asks for', () => {
  const url = 'https://wiki.example/';
  expect(paths(url, 'none')).toEqual([]);
  expect(paths(url, 'pages')).toEqual(['og/index.png', 'og/wiki/ada.png']);
  expect(paths(url, 'all')).toHaveLength(4);
});
