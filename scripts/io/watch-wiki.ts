import { existsSync, watch } from 'node:fs';
import { reportFailure } from './report.ts';

/** Editors write a file in several steps. */
const SETTLE_MS = 80;

/** What the converter writes itself, and what no entry follows from. */
const OWN = /^(?:entries(?:[\\/]|$)|ids\.jsonl)|(?:^|[\\/])\.|~$|\.tmp$|\.sw[px]$/;

/**
 * Calls `changed` whenever a source, sidecar, venue or page of a wiki folder changes, never twice at
 * once: what changes meanwhile is followed by one more call.
 *
 * @returns a function that ends the watch
 */
export function watchWiki(folder: string, changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await changed();
    } catch (error) {
      reportFailure(error, [], folder);
    }
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  if (!existsSync(folder)) return () => {};
  const watcher = watch(folder, { recursive: true }, (_event, file) => {
    if (file === null || OWN.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(run, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
