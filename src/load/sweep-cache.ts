import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../model/ids/digest.ts';
import { usedFiles } from './cache.ts';
import { readIfThere, walk } from './files.ts';

/** Of each wiki, what so many of its last builds used is kept; a build that used just what the one before did is none more. */
const BUILDS = 3;
/** Wikis of which anything is kept: those that were built last. */
const WIKIS = 16;
const FOLDER = 'used';

/** What the last builds of one wiki used, the latest first: paths below the cache. */
interface Used {
  /** Counts the builds of all wikis, for a clock may be wrong. */
  turn: number;
  builds: string[][];
}

/**
 * Takes out of the cache what no build has used for long. Call it at the end of a build. What it cannot take away stays.
 *
 * @param cache absolute path of the cache folder
 * @param wiki what the build was of
 */
export function sweepCache(cache: string, wiki: string): void {
  const now = [...usedFiles()].map((path) => relative(cache, path).replaceAll('\\', '/')).sort();
  const lists = readLists(join(cache, FOLDER));
  const name = `${sha256(wiki).slice(0, 16)}.json`;
  const [last = [], ...before] = lists.get(name)?.builds ?? [];
  if (last.length === now.length && last.every((path, at) => path === now[at])) return;
  const turn = Math.max(0, ...[...lists.values()].map((list) => list.turn)) + 1;
  const builds = last.length === 0 ? [now] : [now, last, ...before].slice(0, BUILDS);
  lists.set(name, { turn, builds });
  try {
    mkdirSync(join(cache, FOLDER), { recursive: true });
    writeFileSync(join(cache, FOLDER, name), JSON.stringify({ turn, builds }));
    const old = [...lists].sort(([, a], [, b]) => b.turn - a.turn).slice(WIKIS);
    for (const [gone] of old) {
      lists.delete(gone);
      rmSync(join(cache, FOLDER, gone));
    }
    removeAllBut(cache, new Set([...lists.values()].flatMap((list) => list.builds.flat())));
  } catch {
    // The next build tries again.
  }
}

/** Only in folders of which something was used: others are not caches of this kind. */
function removeAllBut(cache: string, kept: ReadonlySet<string>): void {
  const kinds = new Set([...kept].map((path) => path.slice(0, path.indexOf('/'))));
  for (const kind of kinds) {
    for (const file of walk(join(cache, kind))) {
      if (!kept.has(`${kind}/${file}`)) rmSync(join(cache, kind, file));
    }
  }
}

function readLists(folder: string): Map<string, Used> {
  const lists = new Map<string, Used>();
  for (const name of namesIn(folder)) {
    try {
      lists.set(name, JSON.parse(readIfThere(join(folder, name)) ?? '') as Used);
    } catch {
      // A build that was killed left half of it.
      rmSync(join(folder, name), { force: true });
    }
  }
  return lists;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
