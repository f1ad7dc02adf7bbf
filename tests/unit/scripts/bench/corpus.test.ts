import { describe, expect, it } from 'vitest';
import { CORPUS_FORMATS, makeCorpus } from '../../../../scripts/bench/corpus/corpus.ts';
import { parseReadings, readToLines } from '../../../../scripts/io/readers/reading.ts';
import { sha256 } from '../../../../src/model/ids/digest.ts';

const hashes = (format: string, seed: number): string[] =>
  makeCorpus(format, seed, 2).map(({ bytes }) => sha256(bytes));

describe.each(CORPUS_FORMATS)('the %s files of the bench', (format) => {
  it('are the same for the same seed, and others for another', () => {
    expect(hashes(format, 7)).toEqual(hashes(format, 7));
    expect(hashes(format, 8)).not.toEqual(hashes(format, 7));
  });

  it('are read as what they are, with title and text or record', async () => {
    const [file] = makeCorpus(format, 7, 1);
    const bytes = file?.bytes as Uint8Array;
    const readings = parseReadings(await readToLines(bytes, { path: `sources/${file?.name}` }));
    const FORMAT_NAMES: Record<string, string> = { 'html.gz': 'html', warc: 'html', mhtml: 'html' };
    expect(readings.length).toBeGreaterThan(0);
    for (const { article } of readings) {
      expect([format, FORMAT_NAMES[format]]).toContain(article.format);
      expect(article.fields.title?.origin).not.toBe('supplied');
      expect(article.holding).toBe(article.record && format !== 'warc' ? 'none' : 'copy');
    }
  });
});

it('the bench makes the texts that it made before: what is measured stays comparable', () => {
  const all = CORPUS_FORMATS.filter((format) => !/pdf|gz|docx|epub/.test(format));
  const hash = sha256(all.flatMap((format) => hashes(format, 1)).join(' ')).slice(0, 16);
  expect(hash).toBe('b65d4954e0a5b5ad');
});
