import { spawn } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../../..');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands, such as `build`, as a process of its own. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  const script = join(PROJECT, 'scripts', `${command}.ts`);
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, ...args],
      {
        cwd: PROJECT,
        env: { ...process.env, INIT_CWD: PROJECT, ...env },
      },
    );
    const ran: Ran = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (text) => (ran.stdout += text));
    child.stderr.on('data', (text) => (ran.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ran, code }));
  });
}
