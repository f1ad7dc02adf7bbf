import { Failure } from './failure.ts';

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 1000;
/** A server that asks for a longer wait is left for another day. */
const LONGEST_WAIT_MS = 60_000;

export type Wait = (ms: number) => Promise<void>;

/** Tries up to three times, waiting 1 s and 4 s, or as long as the server asks for, up to a minute. */
export async function withRetries<T>(task: () => Promise<T>, wait: Wait): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof Failure) || !error.passing || attempt === ATTEMPTS) throw error;
      const asked = error.waitMs;
      if (asked !== undefined && asked > LONGEST_WAIT_MS) throw error;
      await wait(Math.max(asked ?? 0, FIRST_WAIT_MS * 4 ** (attempt - 1)));
    }
  }
}

/** Waits, and no longer than until `signal` stops it. */
export function waiter(signal?: AbortSignal): Wait {
  return (ms) =>
    new Promise((done) => {
      if (signal?.aborted) return done();
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        done();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener('abort', end);
    });
}
