import { expect, test } from 'vitest';
import { packOf } from '../../../../src/model/preview-packs.ts';
import { previewPacks } from '../../../../src/plain/previews.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { gazette, siteOf } from '../views/site-of.ts';

/** What a browser has after it ran the packs. */
function run(files: { text: string }[]): Record<string, { t: string; s?: string; f: string[] }> {
  const all = {};
  for (const { text } of files) {
    new Function('stemmaPreviews', text)((pack: object) => Object.assign(all, pack));
  }
  return all;
}

test('every entry, page and venue has a preview, in the pack that its path leads to', () => {
  const entries = Array.from({ length: 40 }, (_, n) => entry(n + 1, 'Ada left.'));
  const site = siteOf([page('ada', 'Text.', { type: 'person' })], entries, [gazette]);
  const files = previewPacks(site);
  expect(files.map(({ path }) => path)).toEqual([0, 1, 2, 3].map((n) => `previews/${n}.js`));
  const all = run(files);
  expect(Object.keys(all)).toHaveLength(42);
  expect(all['venues/gazette.html']).toMatchObject({
    t: 'The Gazette',
    f: ['News', '0 sources'],
    n: 3,
    r: '3/5 Good',
    s: 'A staffed newsroom.',
  });
  for (const path of Object.keys(all)) {
    expect(files[packOf(path, files.length)]?.text).toContain(JSON.stringify(path));
  }
});

test('a long summary is cut at a word, and no text ends the script', () => {
  const summary = { text: `</script> ${'words and more '.repeat(60)}`, basis: 'written' as const };
  const site = siteOf([], [entry(1, 'Text.', { summary })]);
  const files = previewPacks(site);
  expect(files[0]?.text).not.toContain('</script');
  const text = run(files)['resources/0000000000000001.html']?.s ?? '';
  expect(text.length).toBeLessThanOrEqual(282);
  expect(text).toMatch(/(words|and|more) …$/);
});
