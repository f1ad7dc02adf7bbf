import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';

const require = createRequire(import.meta.url);

interface Item {
  title?: string;
  DOI?: string;
  URL?: string;
  author?: { given?: string; family?: string; 'non-dropping-particle'?: string }[];
  issued?: { 'date-parts': number[][] };
  'container-title'?: string;
}

const WELL_FORMED = `
@article{a, author = {Roe, Ada and van der Berg, Ludwig and M{\\"u}ller, Ana}, title = {{The} Tide of {\\O}resund \\& more -- H$_2$O},
  journal = {Journal of Imaginary Affairs}, year = 2024, month = 5, day = 28, doi = {10.1234/abc}, url = {https://example.org/a}}
@book{b, author = "Poe, Cy", title = "Nothing: {\\'E}tudes", publisher = {Pier}, date = {1998-07}}
@inproceedings{c, author = {Doe, Jane}, title = {Piers}, booktitle = {Proceedings of Nothing}, year = {2020}}
@online{d, author = {Ada Roe}, title = {Notes}, date = {2023-07-01}, url = {https://example.org/n}}
`;

/** What Citation.js makes of it is the measure; where it fails or loses, ours is better on purpose. */
test('well-formed BibTeX gives what Citation.js makes of it', async () => {
  const { plugins } = require('@citation-js/core');
  require('@citation-js/plugin-bibtex');
  const items: Item[] = plugins.input.chain(WELL_FORMED, {
    forceType: '@biblatex/text',
    generateGraph: false,
  });
  const articles = await readSource(new TextEncoder().encode(WELL_FORMED), { path: 'a.bib' });
  const ours = articles.map(({ fields }) => ({
    title: fields.title?.value,
    doi: fields.doi?.value,
    url: fields.url?.value,
    authors: fields.authors?.value,
    published: fields.published?.value,
    host: fields.kind?.value === 'journal article' ? fields.venue?.value : undefined,
  }));
  const theirs = items.map((item) => ({
    title: item.title,
    doi: item.DOI,
    url: item.URL,
    authors: item.author?.map((name) =>
      [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
    ),
    published: item.issued?.['date-parts'][0]
      ?.map((part) => String(part).padStart(2, '0'))
      .join('-'),
    host: item['container-title'],
  }));
  expect(ours).toEqual(theirs);
});
