import { expect, test } from 'vitest';
import { mentionsPages, mentionsView } from '../../../../src/views/mentions.ts';
import { wikiPageView } from '../../../../src/views/wiki-page.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { siteOf } from './site-of.ts';

const ada = page('ada', 'She wrote.');
const naming = Array.from({ length: 130 }, (_, n) => entry(n + 1, 'Ada was there.'));
const site = siteOf([ada], [...naming, entry(200, 'Nobody was there.')]);

test('a page named in many sources shows a hundred of them and counts all', () => {
  const { mentionedIn } = wikiPageView(site, ada);
  expect(mentionedIn.total).toBe(130);
  expect(mentionedIn.items).toHaveLength(100);
  expect(mentionedIn.items[0]?.sentence).toBe('Ada was there.');
  expect(mentionedIn.pager?.next).toBe('ada/2.html');
});

test('the rest stands on further pages, which lead back', () => {
  expect(mentionsPages(site, 'ada')).toBe(2);
  const rest = mentionsView(site, ada, 2);
  expect(rest.items).toHaveLength(30);
  expect(rest.page.href).toBe('../ada.html');
  expect(rest.items[0]?.entry.href).toMatch(/^\.\.\/\.\.\/resources\//);
});
