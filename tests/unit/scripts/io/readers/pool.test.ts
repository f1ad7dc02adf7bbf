import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { UnreadableSource } from '../../../../../scripts/convert/article.ts';
import { Pool } from '../../../../../scripts/io/readers/pool.ts';

const script = new URL('./odd-worker.ts', import.meta.url);
const pools: Pool[] = [];

function open(jobs: number, limitMs = 60_000): Pool {
  const pool = new Pool({ jobs, limitMs, memoryMb: 64, script });
  pools.push(pool);
  return pool;
}

const read = async (pool: Pool, path: string, size = 1) =>
  JSON.parse(await pool.read(new Uint8Array(size), { path }));

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe('a pool of readers', () => {
  it('answers each source with its own, in whatever order they come', async () => {
    const pool = open(3);
    const names = ['a 30', 'b 0', 'c 20', 'd 0', 'e 10', 'f 0', 'g 0'];
    const answers = await Promise.all(names.map((name) => read(pool, name)));
    expect(answers.map(({ path }) => path)).toEqual(names);
  });

  it('starts one thread for little, and no more than it may for much', async () => {
    const few = open(4);
    const little = await Promise.all(['a', 'b'].map((name) => read(few, name)));
    expect(new Set(little.map(({ threadId }) => threadId)).size).toBe(1);
    const pool = open(2);
    const names = Array.from({ length: 20 }, (_, index) => `s${index} 5`);
    const much = await Promise.all(names.map((name) => read(pool, name)));
    expect(new Set(much.map(({ threadId }) => threadId)).size).toBe(2);
  });

  it('ends a source that takes too long, names it, and reads the others', async () => {
    const pool = open(1, 1500);
    const [slow, next] = await Promise.allSettled([read(pool, 'loop'), read(pool, 'next')]);
    expect(slow).toMatchObject({
      reason: {
        name: 'UnreadableSource',
        message: 'reading it took longer than 2 s and was given up',
        remedy: 'Save the article alone, or in another format, such as plain text',
      },
    });
    expect(next).toMatchObject({ value: { path: 'next' } });
  });

  it('ends a source that takes too much memory, names it, and reads the others', async () => {
    const pool = open(1);
    const [greedy, next] = await Promise.allSettled([read(pool, 'fill'), read(pool, 'next')]);
    expect(greedy).toMatchObject({
      reason: { message: 'reading it takes more than 64 MB of memory' },
    });
    expect((greedy as PromiseRejectedResult).reason).toBeInstanceOf(UnreadableSource);
    expect(next).toMatchObject({ value: { path: 'next' } });
  }, 30_000);

  it('tries a source again over which its thread broke down, once', async () => {
    const pool = open(1);
    await read(pool, 'first');
    expect(await read(pool, 'throw-second')).toMatchObject({ path: 'throw-second' });
    await expect(read(pool, 'throw')).rejects.toThrow('a fault of the reader');
    await expect(read(pool, 'leave')).rejects.toThrow('the reader ended');
    expect(await read(pool, 'last')).toMatchObject({ path: 'last' });
  });

  it('reads large sources one at a time, and small ones meanwhile', async () => {
    const pool = open(2);
    // Both threads have started before it matters who is first.
    await Promise.all(Array.from({ length: 20 }, (_, index) => read(pool, `s${index} 5`)));
    const order: string[] = [];
    const note = async (path: string, size: number) => {
      await read(pool, path, size);
      order.push(path);
    };
    const MB = 1024 * 1024;
    await Promise.all([note('large-1 2000', 5 * MB), note('large-2 0', 5 * MB), note('small', 1)]);
    expect(order).toEqual(['small', 'large-1 2000', 'large-2 0']);
  });

  it('has room again once what waits has been read', async () => {
    const pool = open(1);
    const reads = Array.from({ length: 20 }, (_, index) => read(pool, `s${index} 1`));
    let room = false;
    const waiting = pool.room().then(() => {
      room = true;
    });
    await Promise.resolve();
    expect(room).toBe(false);
    await Promise.all(reads);
    await waiting;
    expect(room).toBe(true);
  });

  it('lets nothing that a reader prints come to the terminal', () => {
    const main = `
      const { Pool } = await import(${JSON.stringify(new URL('../../../../../scripts/io/readers/pool.ts', import.meta.url).href)});
      const pool = new Pool({ jobs: 1, limitMs: 60000, memoryMb: 64, script: new URL(${JSON.stringify(script.href)}) });
      console.log(await pool.read(new Uint8Array(1), { path: 'print 20' }));
      await pool.close();`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', main],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toMatchObject({ path: 'print 20' });
    expect(stderr).toBe('');
  });
});
