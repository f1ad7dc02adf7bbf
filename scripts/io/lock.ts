import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readIfThere } from '../../src/load/files.ts';
import { hasEnded, type Owner, thisProcess } from './process.ts';
import { named } from './write-atomic.ts';

/** Something that one process at a time may work on. */
export interface Lock {
  /**
   * Says that the work goes on, and tells whether it may: a process that was stopped for long has lost its lock to another.
   * To be called every few seconds; costs nothing when it was called a moment ago.
   */
  isHeld(): boolean;
  release(): void;
}

/** How often a lock is refreshed at most, in milliseconds. */
const REFRESH_MS = 1000;
/** So long a lock must stand unchanged, by the waiting process's own time, before it is taken over. */
export const STALE_MS = 20_000;
const LOOK_EVERY_MS = 50;
const TELL_AFTER_MS = 1000;

/**
 * A lock is a file that holds who made it. It works where files can be made exclusively: on network folders and Windows
 * too. One whose process has ended is taken over at once; one of another machine, or of which nothing is known, when it has stood unchanged
 * for long. No clock is compared: machines differ, and clocks are set back.
 *
 * @returns undefined while another process has it
 * @throws the error of the file system where the folder cannot be written
 */
export function tryLock(path: string): Lock | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const token = randomUUID();
  const text = JSON.stringify({ ...thisProcess(), token });
  const beside = `${path}-${token}`;
  if (isAbandoned(path)) takeAway(path, readIfThere(path) ?? '', beside);
  if (!create(path, text, beside)) return undefined;
  clearBeside(path);
  return lockOf(path, text);
}

/** Whether a lock stands there whose process has ended. */
export function isAbandoned(path: string): boolean {
  const owner = ownerOf(readIfThere(path) ?? '');
  return owner !== undefined && hasEnded(owner);
}

/** What ended processes left of their tries; one that is at it now does without. */
function clearBeside(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(`${basename(path)}-`)) rmSync(join(dirname(path), name), { force: true });
  }
}

/**
 * Waits for a lock, and says on stderr for whom.
 *
 * @param what is being worked on, such as `this wiki`
 * @param staleMs for tests
 */
export async function takeLock(path: string, what: string, staleMs = STALE_MS): Promise<Lock> {
  const started = performance.now();
  let told = false;
  let seen = '';
  let since = started;
  for (;;) {
    const lock = tryLock(path);
    if (lock) return lock;
    const now = performance.now();
    const state = stateOf(path);
    if (state !== seen) [seen, since] = [state, now];
    else if (now - since > staleMs)
      takeAway(path, readIfThere(path) ?? '', `${path}-${randomUUID()}`);
    if (!told && now - started > TELL_AFTER_MS) {
      told = true;
      process.stderr.write(`${holderOf(path)} works on ${what}; waiting for it …\n`);
    }
    await setTimeout(LOOK_EVERY_MS);
  }
}

function lockOf(path: string, text: string): Lock {
  let last = performance.now();
  const isOurs = (): boolean => readIfThere(path) === text;
  return {
    isHeld() {
      const now = performance.now();
      if (now - last < REFRESH_MS) return true;
      last = now;
      touch(path);
      return isOurs();
    },
    release() {
      if (isOurs()) rmSync(path, { force: true });
    },
  };
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // It was taken over.
  }
}

/** A link puts the file there with its text; where there are no links, it is empty for a moment. */
function create(path: string, text: string, draft: string): boolean {
  try {
    writeFileSync(draft, text);
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'ENOSPC' || code === 'EROFS' || code === 'EDQUOT')
      throw named(error, dirname(path));
    return createAlone(path, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

function createAlone(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw named(error, dirname(path));
  }
}

/** What is refreshed is the time of the file, whatever clock it is by. */
function stateOf(path: string): string {
  const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return `${time} ${readIfThere(path)}`;
}

/** Somebody else may be quicker and hold a lock of his own by now: that one is put back. */
function takeAway(path: string, held: string, aside: string): void {
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== held) linkSync(aside, path);
  } catch {
    // It is gone, or held anew: the next try shows.
  } finally {
    rmSync(aside, { force: true });
  }
}

function ownerOf(text: string): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Owner;
    return Number.isInteger(owner.pid) && typeof owner.host === 'string' ? owner : undefined;
  } catch {
    return undefined;
  }
}

function holderOf(path: string): string {
  const owner = ownerOf(readIfThere(path) ?? '');
  return owner ? `Process ${owner.pid} on ${owner.host}` : 'Another process';
}
