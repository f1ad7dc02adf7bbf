import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** One stage of a command: when it began, from the start of the process, and how long it took, in milliseconds. */
export interface Timing {
  stage: string;
  start: number;
  ms: number;
}

/** The pages of a site have a copy of this module of their own, so what was measured is kept where both see it. */
const kept = globalThis as { stemmaTimings?: Timing[] | undefined };

/**
 * Does some work and, where STEMMA_TIMINGS names a file, notes how long it took. The file is written when the process
 * ends: `Timing[]` as JSON, in the order in which stages ended. Stages may hold or overlap others.
 */
export function timed<T>(stage: string, work: () => T): T {
  const file = process.env.STEMMA_TIMINGS;
  if (!file || !isMainThread) return work();
  const timings = open(file);
  const start = performance.now();
  const note = (): void => {
    timings.push({ stage, start: Math.round(start), ms: Math.round(performance.now() - start) });
  };
  const result = work();
  if (result instanceof Promise) return result.finally(note) as T;
  note();
  return result;
}

function open(file: string): Timing[] {
  if (kept.stemmaTimings) return kept.stemmaTimings;
  const timings: Timing[] = [];
  kept.stemmaTimings = timings;
  process.once('exit', () => writeFileSync(file, `${JSON.stringify(timings, undefined, 1)}\n`));
  return timings;
}
