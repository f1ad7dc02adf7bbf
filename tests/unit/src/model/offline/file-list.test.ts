import { describe, expect, test } from 'vitest';
import {
  isStoredOffline,
  type ListedFile,
  packFiles,
  unpackFiles,
  versionText,
} from '../../../../../src/model/offline/file-list.ts';

const FILES: ListedFile[] = [
  { path: 'wiki/b.html', size: 2, hash: 'bb' },
  { path: 'index.html', size: 1, hash: 'aa' },
  { path: 'wiki/a.html', size: 3, hash: 'cc' },
];

describe('the list of files to store', () => {
  test('comes back from its short form, sorted', () => {
    const packed = packFiles('v', FILES);
    expect(packed.folders['wiki/']).toEqual([
      ['a.html', 3, 'cc'],
      ['b.html', 2, 'bb'],
    ]);
    expect(unpackFiles(packed).map(({ path }) => path)).toEqual([
      'index.html',
      'wiki/a.html',
      'wiki/b.html',
    ]);
  });

  test('makes one version of the same files in any order, and another where a byte differs', () => {
    expect(versionText([...FILES].reverse())).toBe(versionText(FILES));
    const [first, ...rest] = FILES as [ListedFile, ...ListedFile[]];
    expect(versionText([{ ...first, hash: 'b0' }, ...rest])).not.toBe(versionText(FILES));
  });

  test.each([
    ['wiki/a.html', true],
    ['pagefind/index/en_1.pf_index', true],
    ['resources/1.json', true],
    ['pagefind-offline/pagefind.js', false],
    ['offline/version.json', false],
    ['offline.zip', false],
    ['offline.html', true],
    ['sitemap-2.xml', false],
    ['og/wiki/a.png', false],
  ])('has %s: %s', (path, is) => {
    expect(isStoredOffline(path)).toBe(is);
  });
});
