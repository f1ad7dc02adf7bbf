import { join } from 'node:path';
import { type Cache, openCache } from '../../../src/load/cache.ts';
import { readWiki } from '../../../src/load/read-wiki.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { VenueList } from '../../convert/rate.ts';
import { startProgress } from '../progress.ts';
import { listSources, readSources } from '../read-sources.ts';
import type { Readers } from '../readers/open-readers.ts';
import { type Held, holdings } from './held.ts';

/** What `add` needs of a wiki; `problems` where nothing can be added to it. */
export interface WikiToAddTo {
  cache: Cache;
  readers: Readers;
  venues: VenueList;
  held: Held;
  problems: Problem[];
}

/**
 * Reads the sources of a wiki, so that one that it has is recognised.
 *
 * @param readers read what is there and what will be added; to be closed by who opened them
 */
export async function openWiki(
  folder: string,
  cache: string | undefined,
  readers: Readers,
): Promise<WikiToAddTo> {
  const { wiki, problems, ledgerCorrupt } = readWiki(folder, { entries: false });
  const articles = openCache(cache && join(cache, 'articles'));
  const paths = listSources(folder) ?? [];
  const progress = startProgress('Reading sources', paths.length);
  const { sources } = await readSources(folder, paths, articles, progress.step, readers);
  progress.done();
  const stops = problems.filter(
    ({ rule, file }) => (ledgerCorrupt && file === 'ids.jsonl') || rule === 'missing-wiki',
  );
  return {
    cache: articles,
    readers,
    venues: wiki,
    held: holdings(folder, sources, wiki.ledger),
    problems: stops,
  };
}
