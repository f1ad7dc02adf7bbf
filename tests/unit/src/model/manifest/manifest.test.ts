import { describe, expect, test } from 'vitest';
import {
  BadManifest,
  manifestLines,
  readManifest,
} from '../../../../../src/model/manifest/manifest.ts';
import { type ManifestFile, manifestSchema } from '../../../../../src/schema/manifest.ts';

const FILES: ManifestFile[] = [
  { path: 'index.html', size: 3, sha256: 'a'.repeat(64) },
  {
    path: 'resources/00000000000000a1.html',
    size: 4,
    sha256: 'b'.repeat(64),
    source: { path: 'sources/news/ships.html', sha256: 'c'.repeat(64) },
  },
];
const TEXT = [...manifestLines(FILES)].join('');
const lines = (text: string): string[] => text.split('\n').slice(0, -1);

async function read(text: string): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  for await (const file of readManifest(lines(text))) files.push(file);
  return files;
}

describe('a manifest', () => {
  test('is JSON as a whole and a file a line, and is read as it was written', async () => {
    expect(manifestSchema.parse(JSON.parse(TEXT)).files).toEqual(FILES);
    expect(lines(TEXT)).toHaveLength(FILES.length + 2);
    expect(await read(TEXT)).toEqual(FILES);
    expect(await read([...manifestLines([])].join(''))).toEqual([]);
  });

  test.each([
    [
      'a digit of a hash was changed',
      TEXT.replace('aaa', 'aba'),
      4,
      'its lines are not those that the build wrote',
    ],
    [
      'the source of an entry was changed',
      TEXT.replace('ships', 'boats'),
      4,
      'its lines are not those that the build wrote',
    ],
    [
      'a line was taken out',
      TEXT.replace(/\{"path":"index.*\n,/, ''),
      3,
      'its lines are not those that the build wrote',
    ],
    [
      'a line is no file',
      TEXT.replace('"size":3', '"size":"3"'),
      2,
      'the line names no file of a site',
    ],
    ['it is cut short', TEXT.slice(0, TEXT.lastIndexOf(']')), 3, 'it ends too early'],
    ['it is empty', '', 0, 'it ends too early'],
    ['something was added', `${TEXT}\n`, 5, 'something follows its end'],
    ['it is of another kind', '{}\n', 1, 'is not a manifest of this version'],
    [
      'a path leads out of the site',
      TEXT.replace('index.html', '../index.html'),
      2,
      'the line names no file of a site',
    ],
    [
      'a path is absolute',
      TEXT.replace('index.html', '/etc/passwd'),
      2,
      'the line names no file of a site',
    ],
    [
      'a path names a drive',
      TEXT.replace('index.html', 'C:/x'),
      2,
      'the line names no file of a site',
    ],
  ])('is not believed where %s', async (_, text, line, message) => {
    const reading = read(text);
    await expect(reading).rejects.toThrow(BadManifest);
    await expect(reading).rejects.toMatchObject({ line, message });
  });
});
