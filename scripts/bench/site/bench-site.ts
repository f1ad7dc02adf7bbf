import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Timing } from '../../../src/load/timed.ts';
import { openWikiCorpus, type WikiCorpus } from '../corpus/wiki/wiki-corpus.ts';
import { astroMdx, starlight } from './astro.ts';
import { EDITS } from './edits.ts';
import { eleventy } from './eleventy.ts';
import { type FolderSize, folderSize } from './folder-size.ts';
import { hugo } from './hugo.ts';
import { type Measured, measure } from './measure.ts';
import { stemma, timingsOf, wikiOf } from './stemma.ts';
import type { Project, Step, Tool } from './tool.ts';

export const TOOLS: readonly Tool[] = [stemma, hugo, eleventy, astroMdx, starlight];

export interface SiteBench {
  seed: number;
  /** How many sources, one wiki after another. */
  sizes: readonly number[];
  kb: number;
  /** How often Stemma and Hugo are measured, in turn. */
  runs: number;
  /** How often the others are. */
  peerRuns: number;
  /** Ids of the tools to measure. */
  tools: readonly string[];
}

/** One cold build: its commands, each with what it took. */
export interface Run {
  steps: (Measured & Pick<Step, 'part'>)[];
  /** Of Stemma only. */
  stages?: Timing[];
}

/** What was measured of one tool on the wiki of one size. */
export interface ToolResult {
  id: string;
  name: string;
  size: number;
  runs: Run[];
  site: FolderSize;
  /** The part of it that the search takes. */
  search: FolderSize;
  /** Builds after an edit, by its name; of Stemma only. */
  edits: Map<string, Run[]>;
}

type Say = (line: string) => void;

/** Builds the same made-up wikis with each tool, in turn, and gives what that took; what cannot be had is said and left out. */
export async function benchSite(bench: SiteBench, say: Say): Promise<ToolResult[]> {
  const results: ToolResult[] = [];
  const tools = TOOLS.filter(({ id }) => bench.tools.includes(id));
  for (const size of bench.sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
    const corpus = openWikiCorpus({ seed: bench.seed, size, kb: bench.kb });
    try {
      results.push(...(await benchSize({ ...bench, folder, corpus }, tools, say)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}

interface Place extends SiteBench {
  folder: string;
  corpus: WikiCorpus;
}

interface Opened {
  tool: Tool;
  project: Project;
  folder: string;
  result: ToolResult;
}

async function benchSize(place: Place, tools: readonly Tool[], say: Say): Promise<ToolResult[]> {
  const all = tools.flatMap((tool) => openTool(tool, place, say) ?? []);
  let opened = all;
  const { size } = place.corpus;
  for (let run = 0; run < Math.max(place.runs, place.peerRuns); run += 1) {
    for (const one of opened) {
      const isPeer = one.tool !== stemma && one.tool !== hugo;
      if (run >= (isPeer ? place.peerRuns : place.runs)) continue;
      say(`${size} sources, run ${run + 1}: ${one.tool.name} …`);
      try {
        one.project.clean();
        one.result.runs.push(await build(one, place.folder));
        if (run === 0) Object.assign(one.result, sizesOf(one.project.out));
        if (one.tool === stemma) await buildAfterEdits(one, place, run, say);
      } catch (error) {
        say(`${one.tool.name} is left out: ${error instanceof Error ? error.message : error}`);
        opened = opened.filter((other) => other !== one);
      }
    }
  }
  return all.map(({ result }) => result).filter(({ runs }) => runs.length > 0);
}

function openTool(tool: Tool, { folder, corpus }: Place, say: Say): Opened | undefined {
  const own = join(folder, tool.id);
  const packages = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'stemma-bench');
  mkdirSync(own, { recursive: true });
  mkdirSync(packages, { recursive: true });
  say(`${corpus.size} sources: setting up ${tool.name} …`);
  try {
    const project = tool.open(corpus, own, packages);
    const nothing: FolderSize = { files: 0, bytes: 0 };
    const { id, name } = tool;
    const result: ToolResult = {
      ...{ id, name, size: corpus.size, runs: [] },
      ...{ site: nothing, search: nothing, edits: new Map() },
    };
    return { tool, project, folder: own, result };
  } catch (error) {
    say(`${tool.name} is left out: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

async function build({ tool, project, folder }: Opened, notes: string): Promise<Run> {
  const steps: Run['steps'] = [];
  for (const step of project.steps) {
    steps.push({ part: step.part, ...(await measure(step, join(notes, 'time'))) });
  }
  if (tool !== stemma) return { steps };
  return { steps, stages: JSON.parse(readFileSync(timingsOf(folder), 'utf8')) as Timing[] };
}

async function buildAfterEdits(one: Opened, place: Place, run: number, say: Say): Promise<void> {
  for (const edit of EDITS) {
    say(`${place.corpus.size} sources, run ${run + 1}: ${edit.name} changed …`);
    edit.apply(wikiOf(one.folder), place.corpus, run);
    const runs = one.result.edits.get(edit.name) ?? [];
    runs.push(await build(one, place.folder));
    one.result.edits.set(edit.name, runs);
  }
}

function sizesOf(out: string): Pick<ToolResult, 'site' | 'search'> {
  const isSearch = (name: string): boolean => /^pagefind/.test(name);
  const whole = folderSize(out);
  const site = folderSize(out, isSearch);
  const search = { files: whole.files - site.files, bytes: whole.bytes - site.bytes };
  return { site, search };
}
