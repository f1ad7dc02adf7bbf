import { CORPUS_FORMATS } from './bench/corpus/corpus.ts';
import { benchReaders } from './bench/readers/bench-readers.ts';
import { readOptions } from './io/options.ts';

const HELP = `
npm run bench -- readers [options]

Measures on this machine: makes texts of its own in a temporary folder, and prints pages per second,
MB per second and peak memory of each reader, beside Readability alone on the same HTML pages.

  --format A,B     these formats only: ${CORPUS_FORMATS.join(', ')}
  --size N         how many HTML pages; other formats in proportion (default: 40)
  --runs N         how often each is measured (default: 5)
  --seed N         another seed makes other texts (default: 1)
  --jobs N         how many workers "all cores" are (default: one a core)
  --help           print this
`;

const { positionals, values, jobs } = readOptions(HELP, {
  format: { type: 'string' },
  size: { type: 'string' },
  runs: { type: 'string' },
  seed: { type: 'string' },
});

const [what, ...more] = positionals;
const formats = typeof values.format === 'string' ? values.format.split(',') : CORPUS_FORMATS;
const unknown = formats.filter((format) => !CORPUS_FORMATS.includes(format));
const [size, runs, seed] = [number('size', 40), number('runs', 5), number('seed', 1)];

if (what !== 'readers' || more.length > 0) stop('Say what to measure: readers.');
else if (unknown.length > 0) stop(`There is no format ${unknown.join(', ')}.`);
else if (Number.isNaN(size + runs + seed)) stop('--size, --runs and --seed want whole numbers.');
else benchReaders({ formats, size, runs, seed, jobs });

function number(name: string, fallback: number): number {
  const value = values[name];
  if (value === undefined) return fallback;
  return /^[1-9]\d{0,5}$/.test(String(value)) ? Number(value) : Number.NaN;
}

function stop(why: string): void {
  process.stderr.write(`${why}\n\n${HELP.trim()}\n`);
  process.exitCode = 2;
}
