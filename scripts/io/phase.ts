import { timed } from '../../src/load/timed.ts';

const FIRST_AFTER_MS = 2000;

/** Says on stderr what is being done where it takes more than two seconds and cannot be counted. */
export async function phase<T>(what: string, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => process.stderr.write(`${what} …\n`), FIRST_AFTER_MS);
  try {
    return await timed(what, work);
  } finally {
    clearTimeout(timer);
  }
}
