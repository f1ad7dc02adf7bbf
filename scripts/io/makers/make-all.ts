import { Worker } from 'node:worker_threads';
import type { EntryWork } from '../../convert/make-entry.ts';
import { type Made, type MakerData, openMaker } from './maker.ts';

/** A worker takes as long to start as it takes to make so many. */
const WORTH_A_WORKER = 200;
/** Handed over at once, and how many such are with a worker, so that it never waits. */
const BATCH = 16;
const AHEAD = 2;
/** The stack of Node's main thread and what a worker keeps for itself, so that a text is too deep for both or for none. */
const STACK_MB = (984 + 192) / 1024;

/**
 * Makes entries, many of them in several threads.
 *
 * @param jobs most threads
 * @param onMade called with each, in no particular order
 */
export async function makeAll(
  works: readonly EntryWork[],
  data: MakerData,
  jobs: number,
  onMade: (work: EntryWork, made: Made) => void,
): Promise<void> {
  const workers = Math.min(jobs, Math.floor(works.length / WORTH_A_WORKER));
  const queue = new Queue(works);
  if (workers > 1) {
    const lost = await Promise.all(
      Array.from({ length: workers }, () => runWorker(queue, data, onMade)),
    );
    for (const batch of lost.flat()) queue.giveBack(batch);
  }
  // All of few, and what a thread that broke down had in hand.
  const make = openMaker(data);
  for (let batch = queue.next(); batch.length > 0; batch = queue.next()) {
    for (const work of batch) onMade(work, make(work));
  }
}

class Queue {
  #works: readonly EntryWork[];
  #at = 0;

  constructor(works: readonly EntryWork[]) {
    this.#works = works;
  }

  next(): readonly EntryWork[] {
    const batch = this.#works.slice(this.#at, this.#at + BATCH);
    this.#at += batch.length;
    return batch;
  }

  giveBack(batch: readonly EntryWork[]): void {
    this.#works = [...this.#works, ...batch];
  }
}

/** Lets a thread work until nothing is left. What it had in hand when it broke down is given back. */
function runWorker(
  queue: Queue,
  workerData: MakerData,
  onMade: (work: EntryWork, made: Made) => void,
): Promise<(readonly EntryWork[])[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { stackSizeMb: STACK_MB },
    workerData,
  });
  const inHand: (readonly EntryWork[])[] = [];
  return new Promise((done) => {
    const end = (): void => {
      done(inHand);
      void worker.terminate();
    };
    const give = (): void => {
      const batch = queue.next();
      if (batch.length > 0) {
        inHand.push(batch);
        worker.postMessage(batch);
      } else if (inHand.length === 0) end();
    };
    worker.on('message', (made: Made[]) => {
      const batch = inHand.shift() ?? [];
      give();
      for (const [at, one] of made.entries()) onMade(batch[at] as EntryWork, one);
    });
    worker.on('error', end);
    worker.on('exit', end);
    for (let left = AHEAD; left > 0; left -= 1) give();
  });
}
