import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from './counts.ts';

/** One part of a test run. */
export interface Part {
  name: string;
  what: string;
  /** A script that Node runs, and its arguments; `REPORT` stands for the file of its JSON report. */
  command: string[];
  /** Done before, in this process. */
  prepare?: () => Promise<void>;
  /** Reads the tool's report; a part without one has no tests to count. */
  report?: (json: string) => Counts;
}

/** How a part ended. A part that should run tests and ran none has failed. */
export interface Outcome extends Counts {
  ok: boolean;
  seconds: number;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs a part; `args` go to its tool after its own. */
export async function run(part: Part, args: string[]): Promise<Outcome> {
  const begun = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'));
  const file = join(folder, 'report.json');
  try {
    await part.prepare?.();
    const ended = await succeeds([...part.command, ...args], file);
    const counts = countsOf(part, file, ended);
    return { ...counts, ok: ended && counts.failed === 0, seconds: since(begun) };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0, ok: false, seconds: since(begun) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function succeeds(command: string[], report: string): Promise<boolean> {
  const words = command.map((word) => word.replace('REPORT', report));
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: ROOT, stdio: 'inherit', env });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function countsOf({ name, report }: Part, file: string, ended: boolean): Counts {
  if (!report) return { passed: 0, failed: ended ? 0 : 1, skipped: 0 };
  const counts = existsSync(file)
    ? report(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  if (counts.passed + counts.failed === 0) console.error(`${name}: no test ran.`);
  const unexplained = counts.failed === 0 && (!ended || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

const since = (begun: number): number => Math.round((Date.now() - begun) / 1000);
