import type { ReaderHints } from '../../convert/article.ts';
import { isTooDeep } from '../../convert/read/too-deep.ts';
import { defaultJobs } from './jobs.ts';
import { Pool, type PoolOptions } from './pool.ts';
import { readToLines } from './reading.ts';

/** Reads sources, on as many cores as there are. */
export interface Readers {
  /**
   * The text of a source's `Reading[]`, for `parseReadings()`.
   *
   * @throws UnreadableSource
   */
  read(bytes: Uint8Array, hints: ReaderHints): Promise<string>;
  /** Waits while as much is waiting to be read as should be held in memory. */
  room(): Promise<void>;
  close(): Promise<void>;
}

/** Texts of this size, and so many bytes of them, are read before a worker has started. */
const LIGHT_BYTES = 32 * 1024;
const LIGHT_IN_ALL = 128 * 1024;
const LIGHT_NAME = /\.(?:md|markdown|txt|text|bib|bibtex|ris|nbib|json|urls)$/i;
/** A text that may be a page or a PDF after all is not read here. */
const HEAVY = /<(?:!doctype|html|head|body|meta)\b|%PDF-|^mime-version:|^WARC\/|[\0\x1f]/im;

/**
 * Opens readers. A few small texts are read in this thread, for a worker takes longer to start than
 * they do to read; everything else, all PDF and HTML for one, in workers, which start when needed.
 *
 * @param jobs most workers at once; as many as there are cores, where it is not given
 */
export function openReaders(
  jobs: number = defaultJobs(),
  options: Partial<Omit<PoolOptions, 'jobs'>> = {},
): Readers {
  const pool = openPool(jobs, options);
  let light = 0;
  return {
    async read(bytes, hints) {
      if (light + bytes.length <= LIGHT_IN_ALL && isLight(bytes, hints)) {
        light += bytes.length;
        try {
          return await readToLines(bytes, hints);
        } catch (error) {
          // How deep is too deep depends on the stack, so it is always a worker that says so.
          if (!isTooDeep(error)) throw error;
        }
      }
      return pool.read(bytes, hints);
    },
    room: () => pool.room(),
    close: () => pool.close(),
  };
}

/** The workers alone, without what is read in this thread. */
export function openPool(jobs: number, options: Partial<Omit<PoolOptions, 'jobs'>> = {}): Pool {
  const script = new URL('./worker.ts', import.meta.url);
  return new Pool({ limitMs: 60_000, memoryMb: 384, script, ...options, jobs });
}

function isLight(bytes: Uint8Array, { path }: ReaderHints): boolean {
  if (bytes.length > LIGHT_BYTES || !LIGHT_NAME.test(path)) return false;
  return !HEAVY.test(Buffer.from(bytes).toString('latin1'));
}
