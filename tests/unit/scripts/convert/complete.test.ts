import { expect, test } from 'vitest';
import type { ArticleFields } from '../../../../scripts/convert/article.ts';
import { complete } from '../../../../scripts/convert/complete.ts';
import type { Source } from '../../../../scripts/convert/source.ts';

const stated = <T>(value: T, origin = 'test') => ({ value, origin });
const source = (address: string, fields: ArticleFields): Source => ({
  address,
  sidecarFile: `${address}.meta.yaml`,
  sha256: '',
  textHash: '',
  sidecar: {},
  body: '',
  article: {
    format: 'text',
    fields,
    holding: 'copy',
    leftOut: [],
    warnings: [],
  },
});

const record = source('lib.bib#winds', {
  title: stated('Winds and ships', 'bibtex'),
  authors: stated(['Ada Quay'], 'bibtex'),
  published: stated('2023-04', 'bibtex'),
  id: stated('1'.repeat(16)),
});

test('a file takes what it does not state from others of its source, and says from which', () => {
  const paper = source('p.pdf', {
    title: stated('Untitled page', 'supplied'),
    published: stated('2023', 'info'),
  });
  expect(complete(paper, [source('empty.txt', {}), record]).article.fields).toEqual({
    title: stated('Winds and ships', 'bibtex (lib.bib#winds)'),
    authors: stated(['Ada Quay'], 'bibtex (lib.bib#winds)'),
    published: stated('2023', 'info'),
  });
});

test('a file that no other shares is as it was', () => {
  expect(complete(record, [])).toEqual(record);
});
