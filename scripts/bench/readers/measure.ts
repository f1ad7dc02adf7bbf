import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPool } from '../../io/readers/open-readers.ts';
import { parseReadings } from '../../io/readers/reading.ts';

/** What one process measured of one tool on one folder. */
export interface Measured {
  /** Articles that were read: of a bibliography its records, of a WARC its pages. */
  pages: number;
  bytes: number;
  ms: number;
  /** Processor time of all threads, which hangs less on what else the machine does. */
  cpuMs: number;
  /** Most memory that the process ever held. */
  peakMb: number;
}

export const TOOLS = ['stemma-1', 'stemma-all', 'readability'] as const;
export type Tool = (typeof TOOLS)[number];

/** So many files are read before the clock starts, by each reader: code is loaded and compiled by then. */
const WARM_UP = 3;

interface Source {
  path: string;
  bytes: Uint8Array;
}

type ReadAll = (sources: readonly Source[]) => Promise<number>;

async function open(tool: Tool, jobs: number): Promise<ReadAll> {
  if (tool === 'readability') return openReadability();
  if (tool === 'stemma-all') return openWorkers(jobs);
  const { readToLines } = await import('../../io/readers/reading.ts');
  return async (sources) => {
    let pages = 0;
    for (const { path, bytes } of sources) pages += count(await readToLines(bytes, { path }));
    return pages;
  };
}

function openWorkers(jobs: number): ReadAll {
  const readers = openPool(jobs);
  return async (sources) => {
    const reads: Promise<string>[] = [];
    for (const { path, bytes } of sources) {
      reads.push(readers.read(bytes, { path }));
      await readers.room();
    }
    return (await Promise.all(reads)).reduce((pages, json) => pages + count(json), 0);
  };
}

/** What most of the field builds on: Readability on the DOM that we use too, and nothing else. */
async function openReadability(): Promise<ReadAll> {
  const { Readability } = await import('@mozilla/readability');
  const { parseHTML } = await import('linkedom');
  return async (sources) => {
    for (const { bytes } of sources) {
      const { document } = parseHTML(new TextDecoder().decode(bytes));
      new Readability(document as unknown as Document).parse();
    }
    return sources.length;
  };
}

const count = (text: string): number => parseReadings(text).length;

async function measure(tool: Tool, folder: string, jobs: number): Promise<Measured> {
  const sources = readdirSync(folder)
    .sort()
    .map((name) => ({ path: `sources/${name}`, bytes: readFileSync(join(folder, name)) }));
  const readAll = await open(tool, jobs);
  const warm = tool === 'stemma-all' ? WARM_UP * jobs * 2 : WARM_UP;
  await readAll(Array.from({ length: warm }, (_, at) => sources[at % sources.length] as Source));
  const started = performance.now();
  const before = process.cpuUsage();
  const pages = await readAll(sources);
  const cpu = process.cpuUsage(before);
  return {
    pages,
    bytes: sources.reduce((sum, { bytes }) => sum + bytes.length, 0),
    ms: performance.now() - started,
    cpuMs: (cpu.user + cpu.system) / 1000,
    // Node gives kilobytes.
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

if (import.meta.main) {
  const [tool, folder, jobs] = process.argv.slice(2) as [Tool, string, string];
  process.stdout.write(JSON.stringify(await measure(tool, folder, Number(jobs))));
  process.exit(0);
}
