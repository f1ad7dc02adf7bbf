import {
  type ListedFile,
  OFFLINE_VERSION,
  offlineFilesPath,
  type PackedFiles,
  type SiteVersion,
  unpackFiles,
} from '../../model/offline/file-list.ts';
import { fetchChecked, OtherBytes } from './checked.ts';
import type { Pause, Status } from './messages.ts';
import { root, urlOf } from './scope.ts';
import { type Kept, keep, kept, openVisited, openWhole, prune } from './store.ts';

/** Requests at a time: a browser gives a site six over HTTP/1.1. */
const AT_ONCE = 6;
/** How often a site may change while it is being stored before we wait for the next visit. */
const MOST_RESTARTS = 3;

type Saving = NonNullable<Status['saving']>;
type Tell = (now: { saving?: Saving; paused?: Pause; renewed?: boolean }) => void;

/** One store at a time; a new object stops the one before. */
let running: { stopped: boolean; work?: Promise<void> } | undefined;

export const isSaving = (): boolean => running !== undefined;

/** Stops what is being stored; what is there stays until it is pruned. */
export function stopSaving(): void {
  if (running) running.stopped = true;
  running = undefined;
}

/** @throws TypeError without a connection */
export async function fetchVersion(): Promise<SiteVersion> {
  const response = await fetch(root() + OFFLINE_VERSION, { cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${OFFLINE_VERSION}: ${response.status}`);
  return (await response.json()) as SiteVersion;
}

/**
 * Stores the version that the server has now: a file that a stored version has with the same hash is taken over, each other one
 * is fetched and checked. What an earlier, interrupted run stored is not fetched again. Only when the version is whole does it
 * become the one that pages come from.
 */
export function save(tell: Tell): Promise<void> {
  if (running?.work) return running.work;
  const run: NonNullable<typeof running> = { stopped: false };
  running = run;
  run.work = saveNow(run, tell);
  return run.work;
}

async function saveNow(run: { stopped: boolean }, tell: Tell): Promise<void> {
  let paused: Pause | undefined;
  try {
    for (let restarts = 0; restarts < MOST_RESTARTS && !run.stopped; restarts++) {
      paused = await saveVersion(await fetchVersion(), run, tell);
      if (paused !== 'changing') break;
    }
  } catch (error) {
    paused = pauseOf(error);
  }
  if (run.stopped) return;
  running = undefined;
  if (paused) tell({ paused });
}

function pauseOf(error: unknown): Pause {
  if (error instanceof TypeError) return 'offline';
  return (error as DOMException).name === 'QuotaExceededError' ? 'full' : 'refused';
}

/** @returns why it stopped short; undefined when the version is whole or storing was stopped */
async function saveVersion(
  version: SiteVersion,
  run: { stopped: boolean },
  tell: Tell,
): Promise<Pause | undefined> {
  const before = await kept();
  if (before.whole?.version === version.version) {
    await settle({ ...before, saving: undefined });
    tell({});
    return undefined;
  }
  const cache = await openWhole(version.version);
  const files = await listOf(version, cache);
  if (!files) return 'changing';
  const older = await olderFiles(before, version);
  await settle({ ...before, saving: version });
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const now = { done: 0, doneBytes: 0 };
  const count = ({ size }: ListedFile): void => {
    now.done += 1;
    now.doneBytes += size;
  };
  const missing = files.filter((file) => {
    if (!there.has(urlOf(file.path))) return true;
    count(file);
    return false;
  });
  let told = 0;
  const next = missing[Symbol.iterator]();
  const store = async (): Promise<void> => {
    for (const file of next) {
      if (run.stopped) return;
      const response = (await older(file)) ?? (await fetchChecked(file));
      if (run.stopped) return;
      await cache.put(urlOf(file.path), response);
      count(file);
      if (performance.now() - told > 200) {
        told = performance.now();
        tell({ saving: { ...version, ...now } });
      }
    }
  };
  tell({ saving: { ...version, ...now } });
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, store));
  if (run.stopped) return undefined;
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    if (!(failed.reason instanceof OtherBytes)) return pauseOf(failed.reason);
    return (await fetchVersion()).version === version.version ? 'altered' : 'changing';
  }
  const { whole } = before;
  await settle({ whole: version, ...(whole && { previous: whole }) });
  // What pages now come from holds all that was read before.
  const visited = await openVisited();
  for (const key of await visited.keys()) await visited.delete(key);
  tell({ renewed: whole !== undefined });
  return undefined;
}

/** Keeps the state and deletes what it no longer names. */
async function settle({ whole, previous, saving }: Unsettled): Promise<void> {
  const state: Kept = {
    ...(whole && { whole }),
    ...(previous && { previous }),
    ...(saving && { saving }),
  };
  await keep(state);
  await prune(state);
}

type Unsettled = { [key in keyof Kept]?: Kept[key] | undefined };

/** The files of a version; kept beside them, so that the next version can be compared. Undefined: the server has moved on. */
async function listOf(version: SiteVersion, cache: Cache): Promise<ListedFile[] | undefined> {
  const url = root() + offlineFilesPath(version.version);
  const stored = await cache.match(url);
  if (stored) return unpackFiles((await stored.json()) as PackedFiles);
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) return undefined;
  await cache.put(url, response.clone());
  return unpackFiles((await response.json()) as PackedFiles);
}

/** Finds a file with the same bytes in what is stored of other versions. */
async function olderFiles(state: Kept, version: SiteVersion) {
  const stored: { cache: Cache; hashes: Map<string, string> }[] = [];
  for (const one of [state.whole, state.saving]) {
    if (!one || one.version === version.version) continue;
    const cache = await openWhole(one.version);
    const list = await cache.match(root() + offlineFilesPath(one.version));
    if (!list) continue;
    const files = unpackFiles((await list.json()) as PackedFiles);
    stored.push({ cache, hashes: new Map(files.map(({ path, hash }) => [path, hash])) });
  }
  return async ({ path, hash }: ListedFile): Promise<Response | undefined> => {
    for (const { cache, hashes } of stored) {
      if (hashes.get(path) !== hash) continue;
      const found = await cache.match(urlOf(path));
      if (found) return found;
    }
    return undefined;
  };
}
