import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere, walk } from '../../src/load/files.ts';
import { sha256 } from '../../src/model/ids/digest.ts';
import { parseSidecar } from '../../src/model/parse/parse-sidecar.ts';
import type { Problem } from '../../src/model/problem.ts';
import { savedText } from '../../src/model/text/saved-text.ts';
import { foldedHash } from '../../src/model/text/text-hash.ts';
import type { Sidecar } from '../../src/schema/sidecar.ts';
import { type Article, UnreadableSource } from '../convert/article.ts';
import { decode } from '../convert/read/decode.ts';
import { unpackGzip } from '../convert/read/gzip.ts';
import { readSource } from '../convert/read/read.ts';
import { READER_VERSION } from '../convert/read/version.ts';
import type { Source, Unreadable, Withdrawal } from '../convert/source.ts';
import type { Cache } from './cache.ts';

/** A larger file is not read: a text of this size is a data set, not an article. */
const MAX_BYTES = 64 * 1024 * 1024;
const SIDECAR = '.meta.yaml';
/** Formats whose files are text. */
const TEXT_FORMATS = new Set(['text', 'markdown', 'html', 'longterm-wiki']);

/** All sources of a wiki folder, read; sorted by path. */
export interface Sources {
  sources: Source[];
  withdrawals: Withdrawal[];
  unreadable: Unreadable[];
  problems: Problem[];
}

/**
 * Reads `sources/` of a wiki folder: every file with its sidecar, from the cache where the bytes
 * and the reader are the same as before.
 *
 * @param onFile called once a file is read, for progress
 */
export async function readSources(
  folder: string,
  paths: readonly string[],
  cache: Cache,
  onFile: () => void = () => {},
): Promise<Sources> {
  const read: Sources = { sources: [], withdrawals: [], unreadable: [], problems: [] };
  const files = new Set(paths);
  const sidecars = paths.filter((path) => path.endsWith(SIDECAR));
  for (const file of paths) {
    if (!file.endsWith(SIDECAR)) await readFile(folder, file, files, cache, read);
    onFile();
  }
  const there = new Set([...files, ...read.sources.map(({ address }) => address)]);
  for (const file of sidecars) {
    if (!there.has(file.slice(0, -SIDECAR.length))) readWithdrawal(folder, file, read);
  }
  return read;
}

/** The paths below the wiki folder of sources and sidecars; undefined where it has no `sources/`. */
export function listSources(folder: string): string[] | undefined {
  const root = statSync(join(folder, 'sources'), { throwIfNoEntry: false });
  if (!root?.isDirectory()) return undefined;
  return walk(join(folder, 'sources')).map((path) => `sources/${path}`);
}

async function readFile(
  folder: string,
  file: string,
  files: ReadonlySet<string>,
  cache: Cache,
  read: Sources,
): Promise<void> {
  const shared = sidecarOf(folder, file, files, read);
  try {
    if (shared === undefined) {
      read.unreadable.push({ address: file });
      return;
    }
    const bytes = readBytes(join(folder, file));
    const digest = sha256(bytes);
    for (const article of await readCached(bytes, digest, file, cache)) {
      const address = article.record === undefined ? file : `${file}#${article.record.name}`;
      const own = article.record === undefined ? shared : sidecarOf(folder, address, files, read);
      for (const warning of article.warnings) {
        // A line counts in the file; without one the record says where.
        const place = warning.line === undefined ? address : file;
        read.problems.push({ severity: 'warning', file: place, ...warning });
      }
      if (own === undefined) {
        read.unreadable.push({ address });
        continue;
      }
      const sidecar = { ...shared, ...own };
      read.sources.push({
        address,
        sidecarFile: `${address}${SIDECAR}`,
        sha256: digest,
        textHash: foldedHash(identifyingText(article, bytes, file)),
        article,
        sidecar,
      });
    }
  } catch (error) {
    read.unreadable.push({ address: file });
    read.problems.push(unreadable(file, error));
  }
}

/** The text a source is known by: of a record its own, of a text file all of it, else what was read. */
function identifyingText(article: Article, bytes: Uint8Array, file: string): string {
  if (article.record) return article.record.text;
  if (!TEXT_FORMATS.has(article.format)) return savedText(article.body);
  const packed = /\.gz$/i.test(file);
  const name = packed ? file.slice(0, -'.gz'.length) : file;
  return decode(packed ? unpackGzip(bytes) : bytes, /\.x?html?$/i.test(name)).text;
}

/** The sidecar of a file or record; empty where it has none, undefined where it is broken. */
function sidecarOf(
  folder: string,
  address: string,
  files: ReadonlySet<string>,
  read: Sources,
): Sidecar | undefined {
  const file = `${address}${SIDECAR}`;
  return files.has(file) ? takeSidecar(folder, file, read) : {};
}

function readBytes(path: string): Uint8Array {
  const { size } = statSync(path);
  if (size > MAX_BYTES) {
    throw new UnreadableSource(
      `is ${Math.round(size / 1024 / 1024)} MB, and more than 64 MB are not read`,
      'Save the article alone, or split the file',
    );
  }
  return readFileSync(path);
}

async function readCached(
  bytes: Uint8Array,
  digest: string,
  path: string,
  cache: Cache,
): Promise<Article[]> {
  const key = sha256(`article ${READER_VERSION} ${digest} ${path}`);
  const kept = cache.get(key);
  if (kept !== undefined) return JSON.parse(kept) as Article[];
  const articles = await readSource(bytes, { path });
  cache.set(key, JSON.stringify(articles));
  return articles;
}

function readWithdrawal(folder: string, file: string, read: Sources): void {
  const sidecar = takeSidecar(folder, file, read);
  const address = file.slice(0, -SIDECAR.length);
  if (sidecar === undefined) read.unreadable.push({ address });
  else if (sidecar.withdrawn) read.withdrawals.push({ address, sidecarFile: file, sidecar });
  else {
    read.unreadable.push({ address });
    read.problems.push(lonelySidecar(file, address));
  }
}

function takeSidecar(folder: string, file: string, read: Sources): Sidecar | undefined {
  const { value, problems } = parseSidecar(file, readIfThere(join(folder, file)) ?? '');
  read.problems.push(...problems);
  return value;
}

function lonelySidecar(file: string, source: string): Problem {
  return {
    rule: 'sidecar-without-source',
    severity: 'error',
    file,
    message: `describes ${source}, which is not there`,
    remedy: 'Bring the source back, or withdraw it with "withdrawn: {reason: …, date: …}"',
  };
}

function unreadable(file: string, error: unknown): Problem {
  const known = error instanceof UnreadableSource;
  return {
    rule: 'unreadable-source',
    severity: 'error',
    file,
    ...(known && error.line !== undefined ? { line: error.line } : {}),
    message: known
      ? error.message
      : `could not be read: ${error instanceof Error ? error.message : error}`,
    remedy: known
      ? error.remedy
      : 'Open the file to see whether it is whole; its last entry is kept',
  };
}
