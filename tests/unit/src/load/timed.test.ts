import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Timing, timed } from '../../../../src/load/timed.ts';

const MODULE = JSON.stringify(new URL('../../../../src/load/timed.ts', import.meta.url).href);

it('stages are written to the file that STEMMA_TIMINGS names when the command ends, also of work that failed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'));
  const file = join(folder, 'timings.json');
  const script = `
    const { timed } = await import(${MODULE});
    timed('At once', () => 1);
    await timed('Later', () => Promise.reject(new Error('x'))).catch(() => {});
  `;
  spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, STEMMA_TIMINGS: file },
  });
  const timings = JSON.parse(readFileSync(file, 'utf8')) as Timing[];
  rmSync(folder, { recursive: true });
  expect(timings.map(({ stage }) => stage)).toEqual(['At once', 'Later']);
  for (const { start, ms } of timings) expect([start, ms].every(Number.isInteger)).toBe(true);
});

it('without it the work is done and nothing is noted', () => {
  expect(process.env.STEMMA_TIMINGS).toBeUndefined();
  expect(timed('At once', () => 7)).toBe(7);
});
