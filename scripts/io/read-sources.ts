import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../../src/load/cache.ts';
import { readIfThere, walk } from '../../src/load/files.ts';
import { sha256 } from '../../src/model/ids/digest.ts';
import { parseSidecar } from '../../src/model/parse/parse-sidecar.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Sidecar } from '../../src/schema/sidecar.ts';
import { type ReaderHints, UnreadableSource } from '../convert/article.ts';
import { plainSidecar } from '../convert/plain-sidecar.ts';
import { READER_VERSION } from '../convert/read/version.ts';
import type { Source, Unreadable, Withdrawal } from '../convert/source.ts';
import { imagesBeside, withoutPageFiles } from './page-files.ts';
import { openReaders, type Readers } from './readers/open-readers.ts';
import { parseReadings, type Reading } from './readers/reading.ts';

/** A larger file is not read: a text of this size is a data set, not an article. */
const MAX_BYTES = 64 * 1024 * 1024;
const SIDECAR = '.meta.yaml';

/** All sources of a wiki folder, read; sorted by path. */
export interface Sources {
  sources: Source[];
  withdrawals: Withdrawal[];
  unreadable: Unreadable[];
  problems: Problem[];
}

/** What reading needs. */
interface Room {
  /** The wiki folder. */
  folder: string;
  files: ReadonlySet<string>;
  cache: Cache;
  readers: Readers;
}

/**
 * Reads `sources/` of a wiki folder: every file with its sidecar, from the cache where the bytes
 * and the reader are the same as before. Several are read at once; the outcome is in the order of
 * `paths`.
 *
 * @param onFile called once a file is read, for progress
 * @param readers who reads what is not in the cache; some of its own, where none are given
 */
export async function readSources(
  folder: string,
  paths: readonly string[],
  cache: Cache,
  onFile: () => void = () => {},
  readers?: Readers,
): Promise<Sources> {
  const own = readers ?? openReaders();
  const room: Room = { folder, files: new Set(paths), cache, readers: own };
  try {
    const reads: Promise<Sources>[] = [];
    for (const file of paths) {
      if (file.endsWith(SIDECAR)) onFile();
      else reads.push(readFile(file, room).finally(onFile));
      await own.room();
    }
    const read = joined(await Promise.all(reads));
    const there = new Set([...paths, ...read.sources.map(({ address }) => address)]);
    for (const file of paths) {
      if (!file.endsWith(SIDECAR) || there.has(file.slice(0, -SIDECAR.length))) continue;
      readWithdrawal(folder, file, read);
    }
    return read;
  } finally {
    if (!readers) await own.close();
  }
}

function none(): Sources {
  return { sources: [], withdrawals: [], unreadable: [], problems: [] };
}

function joined(reads: readonly Sources[]): Sources {
  return {
    sources: reads.flatMap(({ sources }) => sources),
    withdrawals: reads.flatMap(({ withdrawals }) => withdrawals),
    unreadable: reads.flatMap(({ unreadable }) => unreadable),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

/** The paths below the wiki folder of sources and sidecars; undefined where it has no `sources/`. */
export function listSources(folder: string): string[] | undefined {
  const root = statSync(join(folder, 'sources'), { throwIfNoEntry: false });
  if (!root?.isDirectory()) return undefined;
  return withoutPageFiles(walk(join(folder, 'sources')).map((path) => `sources/${path}`));
}

async function readFile(file: string, { folder, files, ...tools }: Room): Promise<Sources> {
  const read = none();
  const shared = sidecarOf(folder, file, files, read);
  try {
    if (shared === undefined) {
      read.unreadable.push({ address: file });
      return read;
    }
    const bytes = readBytes(join(folder, file));
    const digest = sha256(bytes);
    const hints = {
      path: file,
      ...charsetOf(shared),
      ...addressOf(shared),
      ...besideIt(folder, file),
    };
    for (const { article, body, textHash } of await readCached(bytes, digest, hints, tools)) {
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
      const sidecarFile = `${address}${SIDECAR}`;
      read.sources.push({ address, sidecarFile, sha256: digest, textHash, article, body, sidecar });
    }
  } catch (error) {
    read.unreadable.push({ address: file });
    read.problems.push(unreadable(file, error));
  }
  return read;
}

/** The images that were saved with a page into a folder of their own. */
function besideIt(folder: string, file: string): Pick<ReaderHints, 'images'> {
  const images = imagesBeside(folder, file).map(({ address, image }) => [address, image]);
  return images.length === 0 ? {} : { images: Object.fromEntries(images) };
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

/** The charset that the server named when the file was fetched. */
function charsetOf({ capture }: Sidecar): { charset?: string } {
  const charset = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(capture?.contentType ?? '')?.[1];
  return charset === undefined ? {} : { charset };
}

/** The address that the file was saved from, as its sidecar holds it. */
function addressOf({ url }: Sidecar): { url?: string } {
  return url === undefined ? {} : { url };
}

async function readCached(
  bytes: Uint8Array,
  digest: string,
  hints: ReaderHints,
  { cache, readers }: Pick<Room, 'cache' | 'readers'>,
): Promise<Reading[]> {
  const key = sha256(`reading ${READER_VERSION} ${digest} ${JSON.stringify(hints)}`);
  const kept = cache.get(key);
  if (kept !== undefined) return parseReadings(kept);
  const text = await readers.read(bytes, hints);
  cache.set(key, text);
  return parseReadings(text);
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
  return value && plainSidecar(value);
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
