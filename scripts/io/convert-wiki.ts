import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../../src/load/files.ts';
import { imageFolder } from '../../src/load/image-store.ts';
import { readWiki } from '../../src/load/read-wiki.ts';
import { timed } from '../../src/load/timed.ts';
import { serialiseLedger } from '../../src/model/ledger/ledger.ts';
import { buildMatcher } from '../../src/model/mentions/matcher.ts';
import type { Problem } from '../../src/model/problem.ts';
import { isSealed } from '../../src/model/seal.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';
import { handEdited } from '../check/hand-edited-entry.ts';
import { type ConvertOutput, convert } from '../convert/convert.ts';
import type { Source } from '../convert/source.ts';
import { openCache } from './cache.ts';
import { keepImages } from './keep-images.ts';
import { startProgress } from './progress.ts';
import { listSources, readSources } from './read-sources.ts';
import { openReaders } from './readers/open-readers.ts';
import { writeAtomic } from './write-atomic.ts';

/** What came of a conversion. */
export interface Converted {
  /** Entries that the sources give; undefined where the wiki has no sources. */
  entries: number | undefined;
  /** Entry files that were written or taken away. */
  changed: number;
  problems: Problem[];
  /** The ledger is corrupt or two sources claim one ID: nothing was written. */
  stop: boolean;
}

/**
 * Brings `ids.jsonl` and `entries/` of a wiki folder up to date with its sources. Where there is no
 * `sources/`, the committed entries are the wiki, and nothing is touched.
 *
 * @param folder absolute path of the wiki folder
 * @param cache folder for what readers made of sources, or undefined for none
 * @param jobs most sources read at once
 */
export async function convertWiki(
  folder: string,
  cache: string | undefined,
  jobs?: number,
): Promise<Converted> {
  const { output, problems, sources } = await computeWiki(folder, cache, jobs);
  if (!output || output.stop)
    return { entries: undefined, changed: 0, problems, stop: output?.stop ?? false };
  // The ledger goes first: an ID may be promised without its entry, never the other way round.
  if (output.ledger.length > 0)
    writeAtomic(join(folder, 'ids.jsonl'), serialiseLedger(output.ledger));
  keepImages(folder, imageFolder(cache), sources ?? []);
  const changed = timed(
    'Writing entries',
    () => writeEntries(folder, output, problems) + removeMoved(folder, output.ledger),
  );
  return { entries: output.entries.size, changed, problems, stop: false };
}

/**
 * What a conversion would write, without writing it; for `check`.
 *
 * @returns no output where the wiki has no sources; `stop` where nothing may be written
 */
export async function computeWiki(
  folder: string,
  cache: string | undefined,
  jobs?: number,
): Promise<{ output?: ConvertOutput; problems: Problem[]; sources?: readonly Source[] }> {
  const { wiki, problems, ledgerCorrupt } = readWiki(folder, { entries: false });
  if (ledgerCorrupt) {
    return { output: { entries: new Map(), ledger: [], problems: [], stop: true }, problems };
  }
  const paths = listSources(folder);
  if (!paths) return { problems };
  const reading = startProgress('Reading sources', paths.length);
  const readers = openReaders(jobs);
  const articles = openCache(cache && join(cache, 'articles'));
  const read = await timed('Reading sources', () =>
    readSources(folder, paths, articles, reading.step, readers).finally(() => readers.close()),
  );
  reading.done();
  const converting = startProgress('Writing entries', read.sources.length);
  const output = timed('Making entries', () =>
    convert(
      {
        ...read,
        venues: wiki.venues,
        brokenVenues: wiki.brokenVenues,
        ledger: wiki.ledger,
        matcher: buildMatcher(wiki.pages.map(({ slug, front }) => ({ ...front, slug }))),
        slugs: new Set(wiki.pages.map(({ slug }) => slug)),
        copies: wiki.config.copies,
      },
      converting.step,
    ),
  );
  converting.done();
  const all = [...problems, ...read.problems, ...output.problems];
  return { output, problems: all, sources: read.sources };
}

/** Path of an entry below the wiki folder. */
export const entryFile = (id: string): string => `entries/${id}.mdx`;

function writeEntries(folder: string, { entries }: ConvertOutput, problems: Problem[]): number {
  let written = 0;
  for (const [id, text] of entries) {
    const path = join(folder, entryFile(id));
    const held = readIfThere(path);
    if (held === text) continue;
    if (held !== undefined && !isSealed(held)) {
      problems.push(handEdited(entryFile(id), text));
      continue;
    }
    writeAtomic(path, text);
    written += 1;
  }
  return written;
}

/** An ID that moved redirects to the entry that took its place, so its own file goes. */
function removeMoved(folder: string, ledger: readonly LedgerLine[]): number {
  let removed = 0;
  for (const { id, status } of ledger) {
    const path = join(folder, entryFile(id));
    const held = status === 'moved' ? readIfThere(path) : undefined;
    if (held === undefined || !isSealed(held)) continue;
    rmSync(path);
    removed += 1;
  }
  return removed;
}
