import { join } from 'node:path';
import { openCache } from '../../src/load/cache.ts';
import { readIfThere } from '../../src/load/files.ts';
import { imageFolder } from '../../src/load/image-store.ts';
import { readWiki } from '../../src/load/read-wiki.ts';
import { timed } from '../../src/load/timed.ts';
import { updatedClaimLines } from '../../src/model/claims/claim-ledger.ts';
import { serialiseLedger } from '../../src/model/ledger/ledger.ts';
import { mergeNotes } from '../../src/model/ledger/parse-ledger.ts';
import { buildMatcher } from '../../src/model/mentions/matcher.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type ConvertOutput, outcomeOf, planEntries } from '../convert/convert.ts';
import type { Source } from '../convert/source.ts';
import { keepImages } from './keep-images.ts';
import { makeEntries } from './makers/make-entries.ts';
import { startProgress } from './progress.ts';
import { listSources, readSources } from './read-sources.ts';
import { defaultJobs } from './readers/jobs.ts';
import { openReaders } from './readers/open-readers.ts';
import { restoreLines } from './restore-lines.ts';
import { LEDGER, writeWiki } from './write-wiki.ts';

export { entryFile } from './write-wiki.ts';

/** What came of a conversion. */
export interface Converted {
  /** Entries that the sources give; undefined where the wiki has no sources. */
  entries: number | undefined;
  /** Entry files that were written or taken away. */
  changed: number;
  problems: Problem[];
  /** What an ended build had left, and was put right; told once, and not part of the site. */
  repairs: Problem[];
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
 * @param renders whether a site is built next, for which the texts are rendered along the way
 */
export async function convertWiki(
  folder: string,
  cache: string | undefined,
  jobs?: number,
  { renders = false } = {},
): Promise<Converted> {
  for (let left = MOST_TRIES; left > 0; left -= 1) {
    const computed = await computeWiki(folder, cache, jobs, { renders });
    const { output, problems, repairs, sources } = computed;
    if (!output || output.stop)
      return { entries: undefined, changed: 0, problems, repairs, stop: output?.stop ?? false };
    keepImages(folder, imageFolder(cache), sources ?? []);
    const written = await timed('Writing entries', () => writeWiki(folder, output, computed));
    if (written === undefined) continue;
    return {
      entries: output.entries.size,
      changed: written.changed,
      problems: [...problems, ...written.problems],
      repairs: [...repairs, ...written.repairs],
      stop: false,
    };
  }
  throw new Error(RESTLESS);
}

/** Another build that works on the wiki may be quicker a few times. */
const MOST_TRIES = 10;
const RESTLESS =
  'ids.jsonl is changed again and again by something else. Let one build end before the next begins.';

/** What a conversion would write. */
export interface Computed {
  /** None where the wiki has no sources; `stop` where nothing may be written. */
  output?: ConvertOutput;
  problems: Problem[];
  repairs: Problem[];
  sources?: readonly Source[];
  /** The ledger's text as it was read. */
  before: string | undefined;
  /** Its text as it is to be. */
  after: string | undefined;
}

/** What a conversion would write, without writing it; for `check`. */
export async function computeWiki(
  folder: string,
  cache: string | undefined,
  jobs: number = defaultJobs(),
  { renders = false } = {},
): Promise<Computed> {
  const before = readIfThere(join(folder, LEDGER));
  const { wiki, problems, ledgerCorrupt } = readWiki(folder, { entries: false });
  if (ledgerCorrupt) {
    const output = { entries: new Map(), ledger: [], problems: [], stop: true };
    return { output, problems, repairs: [], before, after: before };
  }
  const paths = listSources(folder);
  if (!paths) return { problems, repairs: [], before, after: before };
  const { ledger, repairs } = restoreLines(folder, wiki.ledger, new Set(paths));
  const reading = startProgress('Reading sources', paths.length);
  const readers = openReaders(jobs);
  const articles = openCache(cache && join(cache, 'articles'));
  const read = await timed('Reading sources', () =>
    readSources(folder, paths, articles, reading.step, readers).finally(() => readers.close()),
  );
  reading.done();
  const pages = wiki.pages.map(({ slug, front }) => ({
    slug,
    title: front.title,
    aliases: front.aliases,
  }));
  const names = { matcher: buildMatcher(pages), slugs: new Set(pages.map(({ slug }) => slug)) };
  const { venues, brokenVenues, notices } = wiki;
  const { copies } = wiki.config;
  const plan = timed('Identifying sources', () =>
    planEntries({ ...read, ...names, venues, brokenVenues, notices, ledger, copies }),
  );
  const making = startProgress('Making entries', plan.works.size);
  const made = await timed('Making entries', () =>
    makeEntries(plan, { pages, renders }, names, { cache, jobs, onEntry: making.step }),
  );
  making.done();
  const output = outcomeOf(plan, made);
  const all = [...problems, ...read.problems, ...output.problems];
  const claims = updatedClaimLines(wiki.pages, wiki.claims ?? []);
  const isEmpty = output.ledger.length + claims.length === 0;
  const after = isEmpty ? before : serialiseLedger(output.ledger, claims);
  const isSettled = before === serialiseLedger(wiki.ledger, wiki.claims);
  const notes = before === undefined || isSettled ? [] : mergeNotes(LEDGER, before);
  const told = [...repairs, ...notes];
  return { output, problems: all, repairs: told, sources: read.sources, before, after };
}
