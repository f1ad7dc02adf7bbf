import { parentPort, workerData } from 'node:worker_threads';
import type { EntryWork } from '../../convert/make-entry.ts';
import { type Made, type MakerData, openMaker } from './maker.ts';

const make = openMaker(workerData as MakerData);

parentPort?.on('message', (works: EntryWork[]) => {
  parentPort?.postMessage(works.map(make) satisfies Made[]);
});
