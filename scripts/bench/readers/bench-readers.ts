import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from '../corpus/corpus.ts';
import { median, textTable, three } from '../statistics.ts';
import type { Measured, Tool } from './measure.ts';

export interface ReadersBench {
  formats: readonly string[];
  seed: number;
  /** How many HTML pages; the files of other formats follow from it. */
  size: number;
  runs: number;
  jobs: number;
}

const MB = 1024 * 1024;
const SCRIPT = fileURLToPath(new URL('./measure.ts', import.meta.url));
const HEAD = [
  'format',
  'tool',
  'files',
  'pages',
  'MB',
  'pages/s',
  'spread',
  'MB/s',
  'CPU ms/page',
  'peak MB',
];

/**
 * Measures how fast the readers read, and prints it: each tool on each format in a process of its
 * own, several times, the tools in turn so that what else the machine does falls on all of them.
 */
export function benchReaders(bench: ReadersBench): void {
  const { formats, seed, size, runs, jobs } = bench;
  const cpu = cpus()[0]?.model.trim() ?? 'unknown processor';
  process.stdout.write(
    `Readers: seed ${seed}, size ${size}, ${runs} runs; Node ${process.versions.node}, ` +
      `${availableParallelism()} cores (${cpu}), all cores = ${jobs} workers\n\n`,
  );
  const rows = [HEAD];
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  try {
    for (const format of formats) {
      process.stderr.write(`${format} …\n`);
      const files = writeCorpus(join(folder, format), format, bench);
      for (const [tool, measured] of measureFormat(join(folder, format), format, bench)) {
        rows.push(row(format, tool, files, measured));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(textTable(rows));
  process.stdout.write(
    '\npages: articles read (records of a bibliography, pages of a WARC). Medians over the runs, ' +
      'spread from slowest\nto fastest; loading the code does not count. Peak: most memory of the whole process, Node itself included.\n' +
      'readability: @mozilla/readability on linkedom alone, on the same pages; it gives neither metadata nor Markdown.\n',
  );
}

function writeCorpus(folder: string, format: string, { seed, size }: ReadersBench): number {
  const files = makeCorpus(format, seed, size);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  return files.length;
}

function measureFormat(
  folder: string,
  format: string,
  { runs, jobs }: ReadersBench,
): Map<Tool, Measured[]> {
  const tools: Tool[] = ['stemma-1', 'stemma-all'];
  if (format === 'html') tools.push('readability');
  const measured = new Map<Tool, Measured[]>(tools.map((tool) => [tool, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const tool of tools) measured.get(tool)?.push(measureOnce(tool, folder, jobs));
  }
  return measured;
}

/** @throws Error with what the process said, where it failed */
function measureOnce(tool: Tool, folder: string, jobs: number): Measured {
  const args = ['--disable-warning=ExperimentalWarning', SCRIPT, tool, folder, String(jobs)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 16 * MB,
  });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr.trim()}`);
  // A library may print something of its own; the figures are the last line.
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1)) as Measured;
}

function row(format: string, tool: Tool, files: number, runs: readonly Measured[]): string[] {
  const first = runs[0] as Measured;
  const speeds = runs.map(({ pages, ms }) => (pages * 1000) / ms);
  const throughput = runs.map(({ bytes, ms }) => ((bytes / MB) * 1000) / ms);
  const peak = median(runs.map(({ peakMb }) => peakMb));
  const name = { 'stemma-1': 'one core', 'stemma-all': 'all cores', readability: 'readability' };
  return [
    format,
    name[tool],
    String(files),
    String(first.pages),
    (first.bytes / MB).toFixed(2),
    three(median(speeds)),
    `${three(Math.min(...speeds))}–${three(Math.max(...speeds))}`,
    three(median(throughput)),
    three(median(runs.map(({ pages, cpuMs }) => cpuMs / pages))),
    peak.toFixed(0),
  ];
}
