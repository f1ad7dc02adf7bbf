import type { Cache } from '../../../src/load/cache.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { VenueList } from '../../convert/rate.ts';
import type { Web } from '../fetch/web.ts';
import type { Readers } from '../readers/open-readers.ts';
import type { Held } from './held.ts';

/** What adding a source needs to know. */
export interface AddContext {
  /** The wiki folder, absolute. */
  content: string;
  cache: Cache;
  readers: Readers;
  venues: VenueList;
  held: Held;
  web: Web;
  /** `"2026-11-21"`. */
  today: string;
  dryRun: boolean;
  /** Where DOIs are resolved, with the closing slash. */
  resolver: string;
  /** Ask nobody for the records of DOIs that sources state. */
  offline: boolean;
}

/** What became of one address or file. */
export interface Outcome {
  state: 'added' | 'held';
  /** Where it is now, below the wiki folder. */
  place: string;
  /** What was understood of it. */
  lines: string[];
  problems: Problem[];
}
