import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAbandoned } from './lock.ts';
import { isRunning } from './process.ts';

/**
 * How the names of files begin that are being written: hidden, so that nobody takes one for a source, and short, for the name of
 * the file may be as long as a name can be.
 */
export const DRAFT = '.draft.stemma-';

/** Whoever writes the ledger or entries holds this lock. */
export const WIKI_LOCK = '.ids.stemma-lock';

/** What `add` writes a source and its sidecar to before it puts them in place. */
const ADDED = /^\.(\d+)-(?:source|sidecar)\.draft$/;
const MINUTE_MS = 60_000;

/** Where drafts can be: beside what is written, in the wiki folder and those below these. */
const FOLDERS = ['entries', 'versions', 'sources', 'pages'];

/**
 * The drafts and the lock in a wiki folder that were left by a process that was killed, as paths below it. Who has the
 * wiki's lock can be sure of that: nobody else writes then, but `add`, whose drafts are left alone until they are a minute old.
 */
export function leftDrafts(wiki: string): string[] {
  const found = draftsIn(wiki, '', false);
  for (const folder of FOLDERS) found.push(...draftsIn(wiki, `${folder}/`, true));
  return found;
}

/** @returns how many were taken away */
export function clearDrafts(wiki: string): number {
  const drafts = leftDrafts(wiki);
  for (const draft of drafts) rmSync(join(wiki, draft), { force: true });
  return drafts.length;
}

function draftsIn(wiki: string, below: string, deep: boolean): string[] {
  const entries = list(join(wiki, below));
  return entries.flatMap((entry): string[] => {
    const path = `${below}${entry.name}`;
    if (entry.isFile()) return isLeft(wiki, path, entry.name) ? [path] : [];
    const isOpen = deep && entry.isDirectory() && !entry.name.startsWith('.');
    return isOpen ? draftsIn(wiki, `${path}/`, true) : [];
  });
}

function isLeft(wiki: string, path: string, name: string): boolean {
  if (name.startsWith(DRAFT) || name.startsWith(`${WIKI_LOCK}-`)) return true;
  if (name === WIKI_LOCK) return isAbandoned(join(wiki, name));
  const pid = ADDED.exec(name)?.[1];
  if (pid === undefined || isRunning(Number(pid))) return false;
  const written = statSync(join(wiki, path), { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Math.abs(Date.now() - written) > MINUTE_MS;
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
