import type { SiteVersion } from '../../model/offline/file-list.ts';
import { root } from './scope.ts';

/** What is stored whole, what was before it, and what is on its way; kept so that a restarted worker knows. */
export interface Kept {
  whole?: SiteVersion;
  /** The version that open pages may still show. */
  previous?: SiteVersion;
  saving?: SiteVersion;
}

/** Two wikis under one origin must not touch each other's caches. */
const name = (part: string): string => `stemma ${root()} ${part}`;
export const wholeName = (version: string): string => name(`version ${version}`);
const VISITED = 'visited';
const STATE = 'state';
/** Pages that are kept because they were read. */
const MOST_VISITED = 200;

export const openWhole = (version: string): Promise<Cache> => caches.open(wholeName(version));
export const openVisited = (): Promise<Cache> => caches.open(name(VISITED));

const stateUrl = (): string => `${root()}offline/state`;
let known: Promise<Kept> | undefined;

/** What is stored. Where storage is refused, nothing is. */
export function kept(): Promise<Kept> {
  known ??= readState().catch(() => ({}));
  return known;
}

async function readState(): Promise<Kept> {
  const found = await (await caches.open(name(STATE))).match(stateUrl());
  return found ? ((await found.json()) as Kept) : {};
}

/** @throws the error of the browser where storage is refused or full */
export async function keep(state: Kept): Promise<void> {
  const cache = await caches.open(name(STATE));
  await cache.put(stateUrl(), new Response(JSON.stringify(state)));
  known = Promise.resolve(state);
}

/** Deletes the versions that `state` does not name. */
export async function prune(state: Kept): Promise<void> {
  const wanted = [state.whole, state.previous, state.saving].flatMap((one) =>
    one ? [wholeName(one.version)] : [],
  );
  const all = (await caches.keys()).filter((one) => one.startsWith(name('version ')));
  await Promise.all(all.filter((one) => !wanted.includes(one)).map((one) => caches.delete(one)));
}

/** Deletes all that this wiki has stored. */
export async function removeAll(): Promise<void> {
  const all = (await caches.keys()).filter((one) => one.startsWith(name('')));
  await Promise.all(all.map((one) => caches.delete(one)));
  known = undefined;
}

/** Keeps a page that was read, or what it needs; the page read longest ago goes when there are too many. */
export async function keepVisited(url: string, response: Response): Promise<void> {
  try {
    const cache = await openVisited();
    await cache.put(url, response);
    const pages = (await cache.keys()).filter((one) => !new URL(one.url).search);
    for (const old of pages.slice(0, Math.max(0, pages.length - MOST_VISITED))) {
      if (!old.url.endsWith('/offline.html')) await cache.delete(old);
    }
  } catch {
    // Storage is refused or full: the page can then be read online only.
  }
}
