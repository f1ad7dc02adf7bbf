import { stableIdOf } from '../model/ids/stable-id.ts';
import { bodyFromMarkdown } from '../model/markdown/body.ts';
import {
  idPath,
  PATHS,
  pagePath,
  resourcePath,
  versionPath,
  versionsPath,
} from '../model/paths.ts';
import { savedText } from '../model/text/saved-text.ts';
import { versionHash } from '../model/versions/version-hash.ts';
import type { Wiki } from '../model/wiki.ts';
import type { LedgerLine } from '../schema/ledger.ts';

/** One address that leads to another; both are paths below the site's root. */
export interface Redirect {
  path: string;
  target: string;
  /** Title of what is there. */
  title: string;
}

/** Pages that every site has, whatever names a wiki gives out. */
const OWN: ReadonlySet<string> = new Set(Object.values(PATHS));

type Add = (path: string, target: string, title: string) => void;

/**
 * Every ID that ever named an entry and every earlier slug of a page, each with the page it leads
 * to: resource IDs, stable IDs given and derived, citation keys, and all of these of IDs that moved. Of two
 * claims to one address the first holds; live entries go before moved ones.
 */
export function redirects(wiki: Wiki): Redirect[] {
  const byPath = new Map<string, Redirect>();
  const add: Add = (path, target, title) => {
    if (path !== target && !byPath.has(path) && !OWN.has(path))
      byPath.set(path, { path, target, title });
  };
  addPages(wiki, add);
  addEntries(wiki, add);
  addMoved(wiki, add);
  addVersions(wiki, add);
  return [...byPath.values()];
}

function addPages({ pages }: Wiki, add: Add): void {
  const slugs = new Set(pages.map(({ slug }) => slug));
  for (const { slug, front } of pages) {
    for (const earlier of front.redirects) {
      if (!slugs.has(earlier)) add(pagePath(earlier), pagePath(slug), front.title);
    }
  }
}

/** The ledger knows keys that the sidecar no longer has; they go on resolving. */
function addEntries({ entries, ledger }: Wiki, add: Add): void {
  const lines = new Map(ledger.map((line) => [line.id, line]));
  for (const { front } of entries) {
    const { id, stableId, title } = front;
    addNames([id, stableId, ...front.keys], resourcePath(id), title, add);
  }
  for (const { front } of entries) {
    const earlier = lines.get(front.id);
    const names = earlier ? [earlier.stableId, ...earlier.keys] : [];
    addNames([stableIdOf(front.id), ...names], resourcePath(front.id), front.title, add);
  }
}

function addMoved({ entries, ledger }: Wiki, add: Add): void {
  const titles = new Map(entries.map(({ front }) => [front.id, front.title]));
  const lines = new Map(ledger.map((line) => [line.id, line]));
  for (const line of ledger) {
    if (line.status !== 'moved') continue;
    const end = endOf(line, lines);
    const title = titles.get(end);
    if (title === undefined) continue;
    const target = resourcePath(end);
    add(resourcePath(line.id), target, title);
    addNames([line.id, line.stableId, stableIdOf(line.id), ...line.keys], target, title, add);
  }
}

/** Every version of a text that was ever named: the present one is on the entry's page, the others on a page of their own. */
function addVersions({ entries, ledger, versions }: Wiki, add: Add): void {
  if (versions === undefined) return;
  const live = new Map(entries.map((entry) => [entry.front.id, entry]));
  const lines = new Map(ledger.map((line) => [line.id, line]));
  for (const [id, former] of versions) {
    const line = lines.get(id);
    const end = line?.status === 'moved' ? endOf(line, lines) : id;
    const entry = live.get(end);
    if (entry === undefined) continue;
    const { title, withdrawn } = entry.front;
    const isShown = end === id && withdrawn === undefined;
    const present = isShown ? versionHash(savedText(bodyFromMarkdown(entry.body))) : undefined;
    if (present !== undefined) add(versionPath(id, present), `${resourcePath(id)}#saved`, title);
    for (const { hash } of former) {
      const target = isShown ? `${versionsPath(id)}#v-${hash}` : resourcePath(end);
      add(versionPath(id, hash), target, title);
    }
  }
}

/** Where a chain of moves ends; a circle ends where it closes. */
function endOf(line: LedgerLine, lines: ReadonlyMap<string, LedgerLine>): string {
  const seen = new Set<string>();
  let at: LedgerLine | undefined = line;
  let end = line.id;
  while (at?.status === 'moved' && at.to !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    end = at.to;
    at = lines.get(end);
  }
  return end;
}

function addNames(names: readonly string[], target: string, title: string, add: Add): void {
  for (const name of names) add(idPath(name), target, title);
}
