import { resolve } from 'node:path';
import { CORPUS_FORMATS } from './bench/corpus/corpus.ts';
import { openWikiCorpus } from './bench/corpus/wiki/wiki-corpus.ts';
import { writeWiki } from './bench/corpus/wiki/write-wiki.ts';
import { benchReaders } from './bench/readers/bench-readers.ts';
import { readOptions } from './io/options.ts';

const HELP = `
npm run bench -- readers | corpus [options]

Measures on this machine: makes texts of its own in a temporary folder.

readers: pages per second, MB per second and peak memory of each reader, beside Readability alone
on the same HTML pages.
  --format A,B     these formats only: ${CORPUS_FORMATS.join(', ')}
  --size N         how many HTML pages; other formats in proportion (default: 40)
  --runs N         how often each is measured (default: 5)
  --jobs N         how many workers "all cores" are (default: one a core)

corpus: writes the made-up wiki that sites are measured with.
  --size N         how many sources (default: 1000)
  --kb N           mean length of a source's text in kB (default: 5)
  --out DIR        where it goes

all:
  --seed N         another seed makes other texts (default: 1)
  --help           print this
`;

const { positionals, values, jobs, out } = readOptions(HELP, {
  format: { type: 'string' },
  size: { type: 'string' },
  kb: { type: 'string' },
  runs: { type: 'string' },
  seed: { type: 'string' },
});

const [what, ...more] = positionals;
const formats = typeof values.format === 'string' ? values.format.split(',') : CORPUS_FORMATS;
const unknown = formats.filter((format) => !CORPUS_FORMATS.includes(format));
const [runs, seed, kb] = [number('runs', 5), number('seed', 1), number('kb', 5)];
const size = number('size', what === 'corpus' ? 1000 : 40);

if ((what !== 'readers' && what !== 'corpus') || more.length > 0)
  stop('Say what to measure: readers, or corpus for the texts alone.');
else if (unknown.length > 0) stop(`There is no format ${unknown.join(', ')}.`);
else if (Number.isNaN(size + runs + seed + kb))
  stop('--size, --kb, --runs and --seed want whole numbers.');
else if (what === 'readers') benchReaders({ formats, size, runs, seed, jobs });
else if (values.out === undefined) stop('Say where the texts go: --out DIR.');
else {
  const bytes = writeWiki(openWikiCorpus({ seed, size, kb }), resolve(out));
  process.stdout.write(`${size} sources in ${out}, ${(bytes / 1e6).toFixed(1)} MB\n`);
}

function number(name: string, fallback: number): number {
  const value = values[name];
  if (value === undefined) return fallback;
  return /^[1-9]\d{0,5}$/.test(String(value)) ? Number(value) : Number.NaN;
}

function stop(why: string): void {
  process.stderr.write(`${why}\n\n${HELP.trim()}\n`);
  process.exitCode = 2;
}
