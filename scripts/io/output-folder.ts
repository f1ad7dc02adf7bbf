import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import { Fault } from './fault.ts';
import { type Lock, takeLock } from './lock.ts';
import { isRunning } from './process.ts';
import { siteLeftoversCleared, sitePutBack } from './repairs.ts';

/** Stands in every folder that a build may replace. */
const MARK = '.stemma';
const MARK_TEXT = 'Stemma built this folder and replaces it with the next build.\n';

/**
 * Makes sure that a build may replace a folder: it is not there, empty, or was built by us. A swap
 * that was cut short is put right first.
 *
 * @returns what was put right
 * @throws Fault where it holds anything else
 */
export function claimOutput(out: string): Problem[] {
  const repairs = recover(targetOf(out));
  if (!existsSync(out) || existsSync(join(out, MARK))) return repairs;
  if (readdirSync(out).length === 0) return repairs;
  throw new Fault({
    rule: 'foreign-folder',
    severity: 'error',
    file: out,
    message: 'the folder holds files that no build of Stemma put there',
    remedy: 'Name another with --out, or empty it',
  });
}

/**
 * Puts a finished site in the place of the last one, at once: whoever reads `out` finds the old or the new site whole.
 * Files that did not change are linked and not copied.
 *
 * @param stage absolute path of the folder that the site was made in
 * @param files what belongs to the site, as paths below `stage`
 */
export async function publish(stage: string, files: readonly string[], out: string): Promise<void> {
  const target = targetOf(out);
  const lock = await takeLock(`${beside(target)}lock`, out);
  try {
    place(stage, files, target, lock);
  } finally {
    lock.release();
  }
}

function place(stage: string, files: readonly string[], target: string, lock: Lock): void {
  const next = `${beside(target)}new-${process.pid}`;
  try {
    gather(stage, files, target, next, lock);
    swap(next, target, `${beside(target)}old-${process.pid}`);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}

function gather(
  stage: string,
  files: readonly string[],
  target: string,
  next: string,
  lock: Lock,
): void {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, MARK), MARK_TEXT);
  const made = new Set<string>();
  for (const file of files) {
    const folder = dirname(join(next, file));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    placeFile(join(stage, file), join(target, file), join(next, file));
    if (!lock.isHeld()) throw new Error(TAKEN_OVER);
  }
}

/** Two renames, for a folder cannot be renamed over another; a build that is ended between them is put right by the next. */
function swap(next: string, target: string, last: string): void {
  const isThere = existsSync(target);
  if (isThere) renameSync(target, last);
  try {
    renameSync(next, target);
  } catch (error) {
    if (isThere) renameSync(last, target);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** The published file is linked where it is the same: it is never written to, unlike the one in the stage. */
function placeFile(staged: string, published: string, path: string): void {
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

const TAKEN_OVER =
  'This build was stopped for so long that another one took its place. Run it again.';

/** Where a site goes: what the last of a chain of links leads to, be it there or not. */
function targetOf(out: string, depth = 0): string {
  const link = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!link || depth === MOST_LINKS) return out;
  return targetOf(resolve(dirname(out), readlinkSync(out)), depth + 1);
}

const MOST_LINKS = 40;

/** Clears what a killed build left beside the folder; the last site comes back if it had been put away. */
function recover(out: string): Problem[] {
  const parent = dirname(out);
  if (!existsSync(parent)) return [];
  const repairs = new Map<string, Problem>();
  const note = (problem: Problem) => repairs.set(problem.rule, problem);
  for (const name of readdirSync(parent)) {
    const [, what, pid] = LEFT.exec(name.slice(basename(out).length + 1)) ?? [];
    if (!name.startsWith(`.${basename(out)}.`) || isRunning(Number(pid))) continue;
    if (what === undefined) continue;
    const path = join(parent, name);
    if (what === 'old' && !existsSync(out)) {
      renameSync(path, out);
      note(sitePutBack(out));
    } else {
      rmSync(path, { recursive: true, force: true });
      note(siteLeftoversCleared(out));
    }
  }
  return [...repairs.values()];
}

/** What follows the folder's name. */
const LEFT = /^\.stemma-(new|old)-(\d+)$/;

function beside(out: string): string {
  return join(dirname(out), `.${basename(out)}.stemma-`);
}
