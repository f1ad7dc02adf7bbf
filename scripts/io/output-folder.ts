import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Stands in every folder that a build may replace. */
const MARK = '.stemma';
const MARK_TEXT = 'Stemma built this folder and replaces it with the next build.\n';

/** The folder that was named for the site holds something else. */
export class ForeignFolder extends Error {}

/**
 * Makes sure that a build may replace a folder: it is not there, empty, or was built by us. A swap
 * that was cut short is put right first.
 *
 * @throws ForeignFolder where it holds anything else
 */
export function claimOutput(out: string): void {
  recover(out);
  if (!existsSync(out) || existsSync(join(out, MARK))) return;
  if (readdirSync(out).length === 0) return;
  throw new ForeignFolder(
    `${out}: the folder holds files that no build of Stemma put there. Name another with --out, or empty it.`,
  );
}

/**
 * Puts a finished site in the place of the last one, at once: whoever reads `out` finds the old or the new site whole.
 * Files that did not change are linked and not copied.
 *
 * @param stage absolute path of the folder that the site was made in
 * @param files what belongs to the site, as paths below `stage`
 */
export function publish(stage: string, files: readonly string[], out: string): void {
  const target = existsSync(out) ? realpathSync(out) : out;
  const next = `${beside(target)}new-${process.pid}`;
  const last = `${beside(target)}old-${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, MARK), MARK_TEXT);
  const made = new Set<string>();
  for (const file of files) {
    const folder = dirname(join(next, file));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    place(join(stage, file), join(target, file), join(next, file));
  }
  if (existsSync(target)) renameSync(target, last);
  renameSync(next, target);
  rmSync(last, { recursive: true, force: true });
}

/** The published file is linked where it is the same: it is never written to, unlike the one in the stage. */
function place(staged: string, published: string, path: string): void {
  if (same(staged, published)) {
    try {
      linkSync(published, path);
      return;
    } catch {
      // The file system has no links.
    }
  }
  copyFileSync(staged, path);
}

function same(a: string, b: string): boolean {
  return existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

/** Clears what a killed build left beside the folder; the last site comes back if it had been put away. */
function recover(out: string): void {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  const left = `.${basename(out)}.stemma-`;
  for (const name of readdirSync(parent).filter((candidate) => candidate.startsWith(left))) {
    const path = join(parent, name);
    if (isRunning(Number(name.split('-').pop()))) continue;
    if (name.startsWith(`${left}old-`) && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}

function beside(out: string): string {
  return join(dirname(out), `.${basename(out)}.stemma-`);
}

/** Whether a process with this number runs, other than this one. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
