import { expect, test } from 'vitest';
import type { Site } from '../../../../src/load/site.ts';
import { openSearch } from '../../../../src/plain/open-search.ts';

function site(title: string, url?: string): Site {
  const config = { title, description: 'Lamps & <ships>', language: 'en' };
  return { graph: { wiki: { config } }, url } as unknown as Site;
}

test('a wiki without an address of its own has no search that a browser could add', () => {
  expect(openSearch(site('Lamps'))).toEqual([]);
});

test('its names are as long as the format allows, its addresses absolute', () => {
  const [file] = openSearch(site('The lamps of Skarn, and who kept them', 'https://x.example/w/'));
  expect(file?.path).toBe('opensearch.xml');
  expect(file?.text).toContain('<ShortName>The lamps of</ShortName>');
  expect(file?.text).toContain('<LongName>The lamps of Skarn, and who kept them</LongName>');
  expect(file?.text).toContain('<Description>Lamps &amp; &lt;ships&gt;</Description>');
  expect(file?.text).toContain('template="https://x.example/w/search.html?q={searchTerms}"/>');
});

test('a name that is one long word is cut', () => {
  const [file] = openSearch(site('Leuchtturmwärterverzeichnis', 'https://x.example/'));
  expect(file?.text).toContain('<ShortName>Leuchtturmwärter</ShortName>');
});
