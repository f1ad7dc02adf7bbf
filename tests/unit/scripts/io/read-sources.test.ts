import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listSources, readSources } from '../../../../scripts/io/read-sources.ts';
import { openReaders, type Readers } from '../../../../scripts/io/readers/open-readers.ts';
import { parseReadings } from '../../../../scripts/io/readers/reading.ts';
import { openCache } from '../../../../src/load/cache.ts';

let folder: string;
let read: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-sources-'));
  read = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  const file = join(folder, 'sources', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** Readers that note what they are asked to read. */
function counting(readers: Readers): Readers {
  return {
    ...readers,
    read(bytes, hints) {
      read.push(hints.path);
      return readers.read(bytes, hints);
    },
  };
}

async function readAll(jobs: number, cached = true) {
  const readers = openReaders(jobs);
  const paths = listSources(folder) as string[];
  const cache = openCache(cached ? join(folder, 'cache') : undefined);
  try {
    return await readSources(folder, paths, cache, undefined, counting(readers));
  } finally {
    await readers.close();
  }
}

const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>` +
  `<p>The harbour of ${title} was dredged twice, and the second time it took nine months.</p>`.repeat(
    5,
  ) +
  '</article></body></html>';

const note = (title: string): string =>
  `# ${title}\n\nThe tide tables of ${title} were printed for the first time that spring.\n`;

describe('reading the sources of a wiki', () => {
  it('reads a source once, and again only when its bytes change', async () => {
    put('a.html', page('Arnmouth'));
    put('b.md', note('Bellwick'));
    put('c.txt', note('Corle'));
    const first = await readAll(2);
    expect(read).toEqual(['sources/a.html', 'sources/b.md', 'sources/c.txt']);
    read = [];
    const second = await readAll(2);
    expect(read).toEqual([]);
    expect(second).toEqual(first);
    put('b.md', note('Bellwick Haven'));
    const third = await readAll(2);
    expect(read).toEqual(['sources/b.md']);
    expect(third.sources[1]?.article.fields.title?.value).toBe('Bellwick Haven');
  });

  it('does not keep that a source could not be read', async () => {
    put('a.txt', '');
    const { problems } = await readAll(1);
    expect(problems).toMatchObject([{ rule: 'unreadable-source', file: 'sources/a.txt' }]);
    await readAll(1);
    expect(read).toEqual(['sources/a.txt', 'sources/a.txt']);
  });

  it('gives the same, in the order of paths, on one core and on several, cached or not', async () => {
    for (let index = 0; index < 12; index += 1) {
      put(`${index % 3}/page-${index}.html`, page(`Place ${index}`));
      put(`${index % 3}/note-${index}.md`, note(`Note ${index}`));
    }
    const one = await readAll(1, false);
    const several = await readAll(3);
    const cached = await readAll(3);
    expect(several).toEqual(one);
    expect(cached).toEqual(one);
    expect(one.sources.map(({ address }) => address)).toEqual(listSources(folder));
  });

  it('knows a text by the same hash whether it was read here or in a worker', async () => {
    put('small.md', note('Dunmere'));
    const small = await readAll(1, false);
    const readers = openReaders(1);
    const bytes = new TextEncoder().encode(note('Dunmere'));
    // Past the size that is read in this thread, by blanks that do not count.
    const padded = new Uint8Array(40 * 1024).fill(0x0a);
    padded.set(bytes);
    const [reading] = parseReadings(await readers.read(padded, { path: 'sources/small.md' }));
    await readers.close();
    expect(reading?.textHash).toBe(small.sources[0]?.textHash);
  });
});
