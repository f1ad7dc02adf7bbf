import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openWikiCorpus } from '../../../../scripts/bench/corpus/wiki/wiki-corpus.ts';
import { writeWiki } from '../../../../scripts/bench/corpus/wiki/write-wiki.ts';
import type { Run, ToolResult } from '../../../../scripts/bench/site/bench-site.ts';
import { EDITS } from '../../../../scripts/bench/site/edits.ts';
import { folderSize } from '../../../../scripts/bench/site/folder-size.ts';
import { measure } from '../../../../scripts/bench/site/measure.ts';
import { writeTexts } from '../../../../scripts/bench/site/peer-files.ts';
import {
  buildRows,
  editRows,
  reportSite,
  stageRows,
} from '../../../../scripts/bench/site/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const corpus = openWikiCorpus({ seed: 1, size: 60, kb: 1, pages: 8, venues: 5 });
const textsBelow = (path: string): Map<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );

describe('what a command takes', () => {
  const step = (script: string) => ({
    part: 'site' as const,
    command: process.execPath,
    args: ['-e', script],
    cwd: folder,
    env: { GIVEN: '7' },
  });

  it('is its time and memory, with that of the processes it starts', async () => {
    const script = `
      const held = Buffer.alloc(9e7, process.env.GIVEN);
      const { spawnSync } = require('node:child_process');
      spawnSync(process.execPath, ['-e', 'const held = Buffer.alloc(9e7, 1); setTimeout(() => held, 400)']);
    `;
    const { seconds, peakMb } = await measure(step(script), join(folder, 'notes'));
    expect(seconds).toBeGreaterThan(0.3);
    if (peakMb !== undefined) expect(peakMb).toBeGreaterThan(160);
  });

  it('is not told where it fails: what it said is', async () => {
    const failing = measure(
      step('console.error("no luck"); process.exit(3)'),
      join(folder, 'notes'),
    );
    await expect(failing).rejects.toThrow(/no luck/);
  });
});

describe('the texts of other generators', () => {
  it('are those that Stemma has', () => {
    const [own, peer] = [join(folder, 'own'), join(folder, 'peer')];
    writeWiki(corpus, own);
    writeTexts(corpus, peer, 'mdx');
    const sources = [...textsBelow(join(own, 'sources'))].filter(([name]) => name.endsWith('.md'));
    const peers = textsBelow(join(peer, 'sources'));
    expect(sources).toHaveLength(60);
    for (const [name, text] of sources) expect(peers.get(`${name}x`)).toBe(text);
    expect(folderSize(join(peer, 'pages')).files).toBe(8);
  });
});

describe('an edit', () => {
  it.each(EDITS)('of $name changes no other file, and another one each time', ({ name, apply }) => {
    const wiki = join(folder, `edit ${name}`);
    writeWiki(corpus, wiki);
    for (const n of [0, 1]) {
      const before = textsBelow(wiki);
      apply(wiki, corpus, n);
      const changed = [...textsBelow(wiki)].filter(([file, text]) => before.get(file) !== text);
      expect(changed).toHaveLength(name === 'nothing' ? 0 : 1);
    }
  });
});

describe('the tables', () => {
  const run = (...seconds: number[]): Run => ({
    steps: seconds.map((time) => ({ part: 'site', seconds: time, cpuSeconds: time, peakMb: 100 })),
  });
  const result = (id: string, runs: Run[]): ToolResult => ({
    ...{ id, name: id, size: 1000, runs, edits: new Map() },
    site: { files: 3000, bytes: 10_240_000 },
    search: { files: 500, bytes: 1_024_000 },
  });
  const stages = [
    { stage: 'Reading', start: 100, ms: 2000 },
    { stage: 'Indexing for search', start: 3000, ms: 4000 },
  ];
  const own = result('stemma', [run(10), run(20), run(12)]);
  own.edits.set('one source', [{ ...run(5), stages }]);
  own.runs[0] = { ...run(10), stages };
  const other = result('hugo', [run(4, 4), run(10, 10), run(6, 6)]);

  it('give medians, and the ratio of runs that were made one after the other', () => {
    const [, stemma, hugo] = buildRows([own, other]);
    expect(stemma?.slice(0, 8)).toEqual([
      '1000',
      'stemma',
      '12.0',
      '10.0–20.0',
      '12.0',
      '12.0',
      '100',
      '',
    ]);
    expect(hugo?.slice(2, 8)).toEqual([
      '12.0',
      '8.00–20.0',
      '12.0',
      '12.0',
      '100',
      '1.00 (1.00–1.25)',
    ]);
    expect(hugo?.slice(8)).toEqual(['3.50', '10.0', '1.00']);
  });

  it('show edits with their part of the index, and stages', () => {
    expect(editRows([own, other])[1]).toEqual(['1000', 'one source', '5.00', '', '4.00']);
    expect(stageRows([own])[1]?.slice(0, 2)).toEqual(['1000', 'Reading']);
  });

  it('are Markdown for the README', () => {
    const bench = { ...{ seed: 1, kb: 5, runs: 3, peerRuns: 1 }, sizes: [1000], tools: [] };
    const text = reportSite(bench, [own, other], 'Node 24, 2 cores', 'markdown');
    expect(text).toContain('| sources | built with | s | spread |');
    expect(text).toContain('| 1000 | hugo | 12.0 |');
  });
});
