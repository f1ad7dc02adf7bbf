import { availableParallelism } from 'node:os';

/** More readers at once than this gain little and take memory. */
const MOST_JOBS = 16;

/** As many as there are cores for us. */
export function defaultJobs(): number {
  return Math.min(availableParallelism(), MOST_JOBS);
}
