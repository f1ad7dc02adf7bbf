import { parentPort } from 'node:worker_threads';
import { type ReaderHints, UnreadableSource } from '../../convert/article.ts';
import { readToLines } from './reading.ts';

/** What a worker is told to read. */
export interface Request {
  bytes: Uint8Array;
  hints: ReaderHints;
}

/** What it answers: the text of `Reading[]`, or why there is none. */
export type Reply =
  | { json: string }
  | { unreadable: { message: string; remedy: string; line?: number } }
  | { failure: string };

// A parser that was given up may still reject a promise that nobody waits for.
process.on('unhandledRejection', () => {});

parentPort?.on('message', async ({ bytes, hints }: Request) => {
  parentPort?.postMessage(await answer(bytes, hints));
});

async function answer(bytes: Uint8Array, hints: ReaderHints): Promise<Reply> {
  try {
    return { json: await readToLines(bytes, hints) };
  } catch (error) {
    if (error instanceof UnreadableSource) {
      const { message, remedy, line } = error;
      return { unreadable: { message, remedy, ...(line === undefined ? {} : { line }) } };
    }
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
