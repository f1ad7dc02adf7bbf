import { expect, test } from 'vitest';
import { parsePage } from '../../../../../../../scripts/convert/read/html/document.ts';
import { readMicrodata } from '../../../../../../../scripts/convert/read/html/metadata/microdata.ts';
import { growth } from '../../../../../../hostile/growth.ts';
import { jsonLd, metadataOf } from './page.ts';

test('records may not name what every object has', () => {
  const head =
    '<script type="application/ld+json">{"@type":"Article","__proto__":{"headline":"No"},"constructor":{"name":"No"},"headline":"Yes"}</script>';
  expect(metadataOf(head).title?.value).toBe('Yes');
  const body =
    '<div itemscope itemtype="https://schema.org/Article"><b itemprop="__proto__">x</b><b itemprop="constructor">x</b><b itemprop="headline">Yes</b></div>';
  expect(metadataOf('', body).title?.value).toBe('Yes');
  expect(({} as Record<string, unknown>).headline).toBeUndefined();
});

test('records that refer to themselves or are nested without end are read as far as they say something', () => {
  const deep = `${'{"mainEntity":'.repeat(5000)}{"@type":"Article","headline":"Too deep"}${'}'.repeat(5000)}`;
  expect(metadataOf(`<script type="application/ld+json">${deep}</script>`).title).toBeUndefined();
  const loop = [
    { '@type': 'Article', headline: 'Loop', author: { '@id': '#a' } },
    { '@id': '#a', author: { '@id': '#a' } },
  ];
  expect(metadataOf(jsonLd(loop)).title?.value).toBe('Loop');
});

test('as many records, marks and lines as a page likes take no more than linear time', async () => {
  const item =
    '<div itemscope class="author byline date"><b itemprop="name" class="author">Ada Roe</b><time>x</time></div>';
  const work = (size: number): void => {
    const document = parsePage(`<html><body>${item.repeat(size)}</body></html>`, true);
    expect(readMicrodata(document).length).toBeLessThanOrEqual(300);
  };
  expect(await growth(work, 1000)).toBeLessThan(30);
  expect(metadataOf('', item.repeat(8000)).published).toBeUndefined();
});
