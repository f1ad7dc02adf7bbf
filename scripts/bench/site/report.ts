import { median, textTable, three } from '../statistics.ts';
import type { Run, SiteBench, ToolResult } from './bench-site.ts';

type Rows = string[][];

const sumOf = (run: Run, key: 'seconds' | 'cpuSeconds'): number =>
  run.steps.reduce((sum, step) => sum + (step[key] ?? Number.NaN), 0);
const secondsOf = (run: Run): number => sumOf(run, 'seconds');
const peakOf = (run: Run): number =>
  Math.max(...run.steps.map(({ peakMb }) => peakMb ?? Number.NaN));
const shown = (number: number): string => (Number.isNaN(number) ? '–' : three(number));
const middle = (numbers: readonly number[]): string => shown(median(numbers));
const spread = (numbers: readonly number[]): string =>
  numbers.length < 2 ? '' : `${three(Math.min(...numbers))}–${three(Math.max(...numbers))}`;

/** One row a tool and size: what a cold build took and what came of it. */
export function buildRows(results: readonly ToolResult[]): Rows {
  const head = ['sources', 'built with', 's', 'spread', 'ms/source', 'CPU s', 'peak MB', 'ratio'];
  const sizes = ['files/source', 'kB/source', 'search kB/source'];
  const rows = results.map((result) => {
    const { size, runs, site, search } = result;
    const seconds = runs.map(secondsOf);
    const stemma = results.find((one) => one.size === size && one.id === 'stemma');
    return [
      String(size),
      result.name,
      middle(seconds),
      spread(seconds),
      shown((median(seconds) * 1000) / size),
      middle(runs.map((run) => sumOf(run, 'cpuSeconds'))),
      middle(runs.map(peakOf)),
      stemma && result !== stemma ? ratio(stemma, result) : '',
      three((site.files + search.files) / size),
      three(site.bytes / 1024 / size),
      three(search.bytes / 1024 / size),
    ];
  });
  return [[...head, ...sizes], ...rows];
}

/** How many times as long Stemma took, of runs made one after the other: the median, from least to most. */
function ratio(stemma: ToolResult, other: ToolResult): string {
  const ratios = other.runs.flatMap((run, at) => {
    const own = stemma.runs[at];
    return own ? secondsOf(own) / secondsOf(run) : [];
  });
  const range = spread(ratios);
  return `${middle(ratios)}${range && ` (${range})`}`;
}

/** What a build takes after an edit. */
export function editRows(results: readonly ToolResult[]): Rows {
  const rows = results.flatMap(({ size, edits }) =>
    [...edits].map(([name, runs]) => {
      const seconds = runs.map(secondsOf);
      const search = runs.map((run) => stageOf(run, 'Indexing for search'));
      return [String(size), name, middle(seconds), spread(seconds), middle(search)];
    }),
  );
  return [['sources', 'changed', 's', 'spread', 'of that, search index'], ...rows];
}

function stageOf({ stages = [] }: Run, name: string): number {
  const found = stages.filter(({ stage }) => stage === name);
  return found.reduce((sum, { ms }) => sum + ms, 0) / 1000;
}

/** The stages of our own cold builds; they may hold or overlap each other. */
export function stageRows(results: readonly ToolResult[]): Rows {
  const rows = results
    .filter(({ id }) => id === 'stemma')
    .flatMap(({ size, runs }) => {
      const names = new Set(runs.flatMap(({ stages = [] }) => stages.map(({ stage }) => stage)));
      return [...names].map((name) => [
        String(size),
        name,
        middle(runs.map((run) => stageOf(run, name))),
        middle(runs.map(({ stages = [] }) => firstStart(stages, name))),
      ]);
    });
  return [['sources', 'stage', 's', 'from s'], ...rows];
}

function firstStart(stages: NonNullable<Run['stages']>, name: string): number {
  return Math.min(...stages.filter(({ stage }) => stage === name).map(({ start }) => start)) / 1000;
}

/** All tables as plain text, or as Markdown. */
export function reportSite(
  { seed, kb, runs, peerRuns }: SiteBench,
  results: readonly ToolResult[],
  machine: string,
  form: 'text' | 'markdown',
): string {
  const table = form === 'text' ? textTable : markdownTable;
  const intro =
    `Made-up wikis of seed ${seed}: ${kb} kB a text, 20 fields of front matter, 40 venues, 300 pages, 5 mentions a text. ` +
    `${machine}. Medians of ${runs} runs in turn (others than Hugo: ${peerRuns}), spread from fastest to slowest; ` +
    'ratio: how many times as long Stemma takes. Cold: no cache, nothing built before; with the search index. ' +
    'Peak: of all processes together.';
  const parts = [
    intro,
    table(buildRows(results)).trimEnd(),
    'After an edit:',
    table(editRows(results)).trimEnd(),
    'Stages of a cold build of ours; some hold or overlap others:',
    table(stageRows(results)).trimEnd(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 1 ? '---' : '---:'));
  return [line(head), line(rule), ...others.map(line)].join('\n');
}
