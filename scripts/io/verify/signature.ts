import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, MANIFEST_SIGNATURE } from '../../../src/model/manifest/manifest.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { writeAtomic } from '../write-atomic.ts';
import { badSignature } from './problems.ts';

/** What a signature is for: one that was made for something else does not count (ssh-keygen(1), `-n`). */
const NAMESPACE = 'stemma-manifest';

/**
 * Signs the manifest of a site with an SSH key; ssh-keygen asks for its passphrase itself.
 *
 * @param key path of the private key, or of the public one where an agent has the other
 * @returns what went wrong, if anything did
 */
export function signManifest(folder: string, key: string): Problem[] {
  const ran = keygen(['-Y', 'sign', '-f', key, '-n', NAMESPACE], join(folder, MANIFEST));
  if (ran.code !== 0) return [badSignature(`could not be made: ${ran.message}`)];
  writeAtomic(join(folder, MANIFEST_SIGNATURE), ran.output);
  return [];
}

/**
 * Checks who signed the manifest of a site.
 *
 * @param signers path of a file of those whose signature counts, in the format of ssh-keygen(1), ALLOWED SIGNERS
 * @returns who did, or what is wrong
 */
export function checkSignature(folder: string, signers: string): string | Problem {
  const signature = join(folder, MANIFEST_SIGNATURE);
  const found = keygen(['-Y', 'find-principals', '-s', signature, '-f', signers]);
  if (found.code !== 0) return badSignature(`is of nobody that ${signers} names: ${found.message}`);
  const who = found.output.split('\n', 1)[0] as string;
  const ran = keygen(
    ['-Y', 'verify', '-f', signers, '-I', who, '-n', NAMESPACE, '-s', signature],
    join(folder, MANIFEST),
  );
  if (ran.code === 0) return who;
  return badSignature(`does not fit the manifest: ${ran.message}`);
}

interface Ran {
  code: number;
  output: string;
  /** What it said, as one line. */
  message: string;
}

/** Runs ssh-keygen, with a file as its input. */
function keygen(args: readonly string[], input?: string): Ran {
  const file = input === undefined ? undefined : openSync(input, 'r');
  try {
    const ran = spawnSync('ssh-keygen', args, {
      encoding: 'utf8',
      stdio: [file ?? 'ignore', 'pipe', 'pipe'],
    });
    const said = ran.error ? missing(ran.error) : ran.stderr;
    return {
      code: ran.status ?? 1,
      output: ran.stdout ?? '',
      message: said.trim().replace(/\s*\n\s*/g, '; ') || 'ssh-keygen does not say why',
    };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function missing(error: Error): string {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return isMissing ? 'ssh-keygen is not installed; it comes with OpenSSH' : error.message;
}

/** Whether a site carries a signature. */
export function isSigned(folder: string): boolean {
  try {
    return readFileSync(join(folder, MANIFEST_SIGNATURE)).length > 0;
  } catch {
    return false;
  }
}
