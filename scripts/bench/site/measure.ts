import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './tool.ts';

/** What a command took. */
export interface Measured {
  seconds: number;
  /** Processor time of all its processes; undefined where it cannot be told. */
  cpuSeconds?: number;
  /** Most memory that all its processes held at one time, sampled; undefined where it cannot be told. */
  peakMb?: number;
}

const TIME = '/usr/bin/time';
const EVERY_MS = 100;
/** What went wrong is said last. */
const LAST_LINES = 5;
const MB = 1024 * 1024;

/**
 * Runs a command and measures it with all processes that it starts.
 *
 * @param notes a file that may be written while it runs
 * @throws Error with what it said, where it fails
 */
export async function measure(step: Step, notes: string): Promise<Measured> {
  const timed = existsSync(TIME);
  const [command, args] = timed
    ? [TIME, ['-f', '%U %S', '-o', notes, step.command, ...step.args]]
    : [step.command, step.args];
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: step.cwd,
    env: { ...process.env, ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, by which its processes are known.
    detached: true,
  });
  const watch = watchMemory(child);
  const said = await ended(child).finally(watch.stop);
  const seconds = (performance.now() - started) / 1000;
  if (said !== undefined) throw new Error(`${step.command} failed: ${said}`);
  const cpu = timed ? readFileSync(notes, 'utf8').trim().split(/\s+/).slice(-2).map(Number) : [];
  rmSync(notes, { force: true });
  return {
    seconds,
    ...(cpu.length === 2 && { cpuSeconds: (cpu[0] as number) + (cpu[1] as number) }),
    ...(watch.peak() > 0 && { peakMb: watch.peak() / MB }),
  };
}

/** @returns the end of what it said where it failed, else undefined */
function ended(child: ChildProcess): Promise<string | undefined> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2000);
    });
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    const end = () => said.trim().split('\n').slice(-LAST_LINES).join('\n');
    child.on('close', (code) => resolve(code === 0 ? undefined : end()));
  });
}

/** Samples the memory of a process group where the system shows it (Linux). */
function watchMemory({ pid }: ChildProcess): { stop(): void; peak(): number } {
  let most = 0;
  const sample = (): void => {
    most = Math.max(most, memoryOfGroup(pid as number));
  };
  const timer =
    pid !== undefined && existsSync('/proc/self/statm') ? setInterval(sample, EVERY_MS) : undefined;
  return { stop: () => clearInterval(timer), peak: () => most };
}

/** Bytes of memory that the processes of a group hold together. */
function memoryOfGroup(group: number): number {
  let sum = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(join('/proc', name, 'stat'), 'latin1');
      // pid (name) state ppid pgrp …; a name may hold anything, brackets too.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) !== group) continue;
      sum += residentBytes(name);
    } catch {
      // It has ended since it was listed.
    }
  }
  return sum;
}

function residentBytes(pid: string): number {
  const status = readFileSync(join('/proc', pid, 'status'), 'latin1');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}
