import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import { CORPUS_FORMATS } from './bench/corpus/corpus.ts';
import { openWikiCorpus } from './bench/corpus/wiki/wiki-corpus.ts';
import { writeWiki } from './bench/corpus/wiki/write-wiki.ts';
import { benchReaders } from './bench/readers/bench-readers.ts';
import { benchSite, type SiteBench, TOOLS } from './bench/site/bench-site.ts';
import { reportSite } from './bench/site/report.ts';
import { readOptions } from './io/options.ts';

const HELP = `
npm run bench -- [readers | site | corpus] [options]

Measures on this machine, with texts of its own in a temporary folder. Without a name: readers, then site.

readers: pages per second, MB per second and peak memory of each reader, beside Readability alone
on the same HTML pages.
  --format A,B     these formats only: ${CORPUS_FORMATS.join(', ')}
  --size N         how many HTML pages; other formats in proportion (default: 40)
  --jobs N         how many workers "all cores" are (default: one a core)

site: the time, memory and size of whole sites, cold and after an edit, beside other generators
with Pagefind on the same texts. What is not on this machine and cannot be installed is left out.
  --tools A,B      these only: ${TOOLS.map(({ id }) => id).join(', ')}
  --size A,B       how many sources, one wiki after another (default: 1000)
  --kb N           mean length of a source's text in kB (default: 5)
  --peer-runs N    how often others than Stemma and Hugo are measured (default: 1)
  --out FILE       write the tables there too, as Markdown

corpus: writes the wiki that sites are measured with, and measures nothing.
  --size N, --kb N
  --out DIR        where it goes

all:
  --runs N         how often each is measured (default: 5)
  --seed N         another seed makes other texts (default: 1)
  --help           print this
`;

const TEXT = { type: 'string' } as const;
const { positionals, values, jobs } = readOptions(HELP, {
  ...{ format: TEXT, size: TEXT, kb: TEXT, runs: TEXT, seed: TEXT, tools: TEXT },
  'peer-runs': TEXT,
});

const [what = 'all', ...more] = positionals;
const formats = listOf('format', CORPUS_FORMATS);
const tools = listOf(
  'tools',
  TOOLS.map(({ id }) => id),
);
const sizes = String(values.size ?? '')
  .split(',')
  .filter((size) => size !== '')
  .map(whole);
const [runs, seed, kb] = [number('runs', 5), number('seed', 1), number('kb', 5)];
const peerRuns = number('peer-runs', 1);

if (!['all', 'readers', 'site', 'corpus'].includes(what) || more.length > 0)
  stop('Say what to measure: readers, site, or corpus for the texts alone.');
else if (typeof formats === 'string') stop(`There is no format ${formats}.`);
else if (typeof tools === 'string') stop(`There is no tool ${tools}.`);
else if ([runs, seed, kb, peerRuns, ...sizes].some(Number.isNaN))
  stop('--size, --kb, --runs, --peer-runs and --seed want whole numbers.');
else if (what === 'corpus') makeTexts();
else {
  if (what !== 'site')
    benchReaders({ formats, size: what === 'all' ? 40 : (sizes[0] ?? 40), runs, seed, jobs });
  if (what !== 'readers') await measureSites({ seed, kb, runs, peerRuns, tools, sizes });
}

async function measureSites(given: SiteBench): Promise<void> {
  const bench = { ...given, sizes: given.sizes.length > 0 ? given.sizes : [1000] };
  const cpu = cpus()[0]?.model.trim() ?? 'unknown processor';
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores (${cpu})`;
  const results = await benchSite(bench, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(reportSite(bench, results, machine, 'text'));
  if (typeof values.out === 'string')
    writeFileSync(fileOf(values.out), reportSite(bench, results, machine, 'markdown'));
}

function makeTexts(): void {
  if (typeof values.out !== 'string') {
    stop('Say where the texts go: --out DIR.');
    return;
  }
  const corpus = openWikiCorpus({ seed, size: sizes[0] ?? 1000, kb });
  const bytes = writeWiki(corpus, fileOf(values.out));
  const mb = (bytes / 1e6).toFixed(1);
  process.stdout.write(`${corpus.size} sources in ${values.out}, ${mb} MB\n`);
}

/** npm says in INIT_CWD where the person stood. */
function fileOf(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The names that an option lists, or the first that there is not. */
function listOf(name: string, all: readonly string[]): readonly string[] | string {
  const value = values[name];
  if (typeof value !== 'string') return all;
  const list = value.split(',');
  return list.find((one) => !all.includes(one)) ?? list;
}

function number(name: string, fallback: number): number {
  const value = values[name];
  return value === undefined ? fallback : whole(String(value));
}

function whole(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
}

function stop(why: string): void {
  process.stderr.write(`${why}\n\n${HELP.trim()}\n`);
  process.exitCode = 2;
}
