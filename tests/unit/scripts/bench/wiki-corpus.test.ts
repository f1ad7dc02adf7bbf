import { describe, expect, it } from 'vitest';
import { vocabulary, zipf } from '../../../../scripts/bench/corpus/wiki/vocabulary.ts';
import {
  openWikiCorpus,
  sourcePath,
  wikiFiles,
} from '../../../../scripts/bench/corpus/wiki/wiki-corpus.ts';
import { openRandom } from '../../../../scripts/bench/random.ts';
import { parseReadings, readToLines } from '../../../../scripts/io/readers/reading.ts';
import { sha256 } from '../../../../src/model/ids/digest.ts';
import { parsePage } from '../../../../src/model/parse/parse-page.ts';
import { parseSidecar } from '../../../../src/model/parse/parse-sidecar.ts';
import { parseVenues } from '../../../../src/model/parse/parse-venues.ts';

const SMALL = { seed: 1, size: 60, kb: 2, pages: 12, venues: 10 };
const files = [...wikiFiles(openWikiCorpus(SMALL))];
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

describe('the wiki of the bench', () => {
  it('is the same for the same seed and another for another', () => {
    const hash = (seed: number): string =>
      sha256(JSON.stringify([...wikiFiles(openWikiCorpus({ ...SMALL, seed }))]));
    expect(hash(1)).toBe(sha256(JSON.stringify(files)));
    expect(hash(2)).not.toBe(hash(1));
  });

  it('has the texts that it had before: what is measured stays comparable', () => {
    expect(sha256(JSON.stringify(files)).slice(0, 16)).toBe('945050294976f8ae');
  });

  it('has the same source at a place however large it is', () => {
    const large = openWikiCorpus({ ...SMALL, size: 6000 });
    expect(large.source(7)).toEqual(openWikiCorpus(SMALL).source(7));
  });

  it('has texts of the length asked for, on average', () => {
    const corpus = openWikiCorpus({ ...SMALL, kb: 8 });
    const bytes = Array.from({ length: 60 }, (_, at) => corpus.source(at).body.length);
    const mean = bytes.reduce((sum, one) => sum + one, 0) / 60 / 1024;
    expect(mean).toBeGreaterThan(7);
    expect(mean).toBeLessThan(9.5);
  });

  it('states twenty fields a source, and names as many pages in its text as it should', () => {
    const corpus = openWikiCorpus(SMALL);
    const { fields, body } = corpus.source(3);
    expect(fields).toHaveLength(20);
    const names = corpus.pages.flatMap(({ title, aliases }) => [title, ...aliases]);
    const longest = names.sort((a, b) => b.length - a.length).join('|');
    expect(body.match(new RegExp(longest, 'g'))).toHaveLength(5);
  });

  it('is read without a warning: sources, sidecars, pages and venues', async () => {
    for (let at = 0; at < 3; at += 1) {
      const path = sourcePath(openWikiCorpus(SMALL).source(at));
      const [reading] = parseReadings(await readToLines(Buffer.from(textOf(path)), { path }));
      expect(reading?.article).toMatchObject({ warnings: [], holding: 'copy', format: 'markdown' });
      expect(reading?.article.fields).toHaveProperty('url');
    }
    const sidecar = files.find(({ path }) => path.endsWith('.meta.yaml'));
    expect(parseSidecar('a', sidecar?.text ?? '').problems).toEqual([]);
    expect(parseVenues('venues.yaml', textOf('venues.yaml')).problems).toEqual([]);
    const page = files.find(({ path }) => path.startsWith('pages/'));
    expect(parsePage('pages/a.mdx', page?.text ?? '').problems).toEqual([]);
  });
});

describe('its words', () => {
  it('are as many as promised, and all different', () => {
    expect(new Set(vocabulary(1)).size).toBe(30_000);
  });

  it('come as often as their rank says', () => {
    const random = openRandom(1, 'test');
    const draw = zipf(1000);
    const drawn = Array.from({ length: 100_000 }, () => draw(random));
    const times = (rank: number): number => drawn.filter((one) => one === rank).length;
    // By the law the first comes (100 + 2.7) / 2.7 times as often as the hundredth.
    expect(times(0) / times(100)).toBeGreaterThan(25);
    expect(times(0) / times(100)).toBeLessThan(60);
  });
});
