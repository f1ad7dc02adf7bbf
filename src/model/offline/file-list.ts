import { compareText } from '../compare.ts';

/** A file of a site, as a browser stores it for reading offline. */
export interface ListedFile {
  /** Path below the site's root. */
  path: string;
  /** In bytes. */
  size: number;
  /** The first 16 hex digits of SHA-256 of its bytes. */
  hash: string;
}

/** `offline/version.json`: which version of the site a server has, and how much there is to store. */
export interface SiteVersion {
  /** The first 16 hex digits of SHA-256 over the paths and hashes of all files. */
  version: string;
  /** The version that the style sheet and scripts carry: `?v=` in pages, a comment at the end of each. */
  assets: string;
  files: number;
  bytes: number;
}

/** `offline/files-<version>.json`: the files by folder, so that a folder's name stands once. */
export interface PackedFiles {
  version: string;
  folders: Record<string, [name: string, size: number, hash: string][]>;
}

export const OFFLINE_VERSION = 'offline/version.json';
export const offlineFilesPath = (version: string): string => `offline/files-${version}.json`;

/** Digits of a hash that are kept: enough to tell the versions of one file apart. */
export const HASH_LENGTH = 16;

/** What only machines on the web ask for, or what repeats the rest in another form. */
const LEFT_OUT =
  /^(?:pagefind-offline\/|offline\/|og\/|offline\.zip$|service-worker\.js$|build-manifest\.json$|manifest\.webmanifest$|sitemap[^/]*\.xml$|robots\.txt$|llms\.txt$|\.nojekyll$|opensearch\.xml$|(?:resources|wiki)\/[^/]*\.rdf$)/;

/** Whether a file of the site belongs to what is stored for reading offline. */
export function isStoredOffline(path: string): boolean {
  return !LEFT_OUT.test(path);
}

/** The files as text for the version's digest: one line each, sorted by path. */
export function versionText(files: readonly ListedFile[]): string {
  return [...files]
    .sort((a, b) => compareText(a.path, b.path))
    .map(({ path, hash }) => `${path}\0${hash}\n`)
    .join('');
}

export function packFiles(version: string, files: readonly ListedFile[]): PackedFiles {
  const folders = new Map<string, [string, number, string][]>();
  for (const { path, size, hash } of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const end = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, end);
    const row: [string, number, string] = [path.slice(end), size, hash];
    const rows = folders.get(folder);
    if (rows) rows.push(row);
    else folders.set(folder, [row]);
  }
  return { version, folders: Object.fromEntries(folders) };
}

export function unpackFiles({ folders }: PackedFiles): ListedFile[] {
  return Object.entries(folders).flatMap(([folder, rows]) =>
    rows.map(([name, size, hash]) => ({ path: folder + name, size, hash })),
  );
}
