import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FolderServer, serveFolder } from '../../../scripts/io/serve-folder.ts';

/** The sites that are built once for all end-to-end tests, and the wikis they are built from. */
export const SITES = {
  /** Every basis of a rating, every right, fate and kind of quote; `tests/fixtures/wikis/small`. */
  small: 'tests/fixtures/wikis/small',
  /** The example wiki that comes with Stemma. */
  example: 'content',
  /** Written from right to left, with one source from left to right. */
  arabic: 'tests/fixtures/wikis/arabic',
} as const;
export type SiteName = keyof typeof SITES;

/** Set by the global setup. */
const FOLDER = 'STEMMA_E2E_SITES';

export function nameSites(folder: string): void {
  process.env[FOLDER] = folder;
}

/** Absolute path of a built site. */
export function siteFolder(name: SiteName): string {
  const folder = join(process.env[FOLDER] ?? '', name);
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`The site "${name}" was not built`);
  return folder;
}

/** The address of a file of a site when it is opened from disk. */
export function fromDisk(name: SiteName, path: string): string {
  return pathToFileURL(join(siteFolder(name), path)).href;
}

/** Serves a built site on this machine; `base` is the path of its root. */
export function serveSite(name: SiteName, base = '/'): Promise<FolderServer> {
  return serveFolder(siteFolder(name), { base });
}

/** The files of a site, as paths below its root, sorted. */
export function siteFiles(name: SiteName, ending = ''): string[] {
  return readdirSync(siteFolder(name), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder(name).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readSiteFile(name: SiteName, path: string): string {
  return readFileSync(join(siteFolder(name), path), 'utf8');
}

export function readSiteJson<T = unknown>(name: SiteName, path: string): T {
  return JSON.parse(readSiteFile(name, path)) as T;
}
