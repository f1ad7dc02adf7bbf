import { join } from 'node:path';
import { keyOf, openCache } from '../../../src/load/cache.ts';
import { codeDigest } from '../../../src/load/code-digest.ts';
import { RENDERED, tellRendered } from '../../../src/load/saved-texts.ts';
import { sha256 } from '../../../src/model/ids/digest.ts';
import type { Plan } from '../../convert/convert.ts';
import type { EntryWork, PageNames } from '../../convert/make-entry.ts';
import { makeAll } from './make-all.ts';
import type { Made, MakerData } from './maker.ts';

/** All code that the making of an entry runs through. */
const CODE = ['scripts/convert', 'src/model', 'src/schema'];

export interface MakeOptions {
  /** The cache's folder; undefined: all are made anew, and nothing is kept. */
  cache: string | undefined;
  /** Most threads. */
  jobs: number;
  /** Called once an entry is there, for progress. */
  onEntry: () => void;
}

/**
 * Makes the entries of a plan. What follows from the same as in an earlier build comes from the cache.
 *
 * @returns the text of each, or why it could not be made, by resource ID
 */
export async function makeEntries(
  plan: Plan,
  data: MakerData,
  { matcher, slugs }: PageNames,
  { cache, jobs, onEntry }: MakeOptions,
): Promise<Map<string, string | Error>> {
  const kept = openCache(cache && join(cache, 'entries'));
  const rendered = openCache(cache && join(cache, RENDERED));
  const made = new Map<string, string | Error>();
  const keys = new Map<EntryWork, string>();
  for (const [id, work] of plan.works) {
    if (typeof work === 'string') continue;
    const key = keyOf(codeDigest(...CODE), matcher.digest, ...partsOf(work, slugs));
    const text = kept.get(key);
    if (text === undefined) keys.set(work, key);
    else {
      made.set(id, text);
      onEntry();
    }
  }
  const settle = (work: EntryWork, { text, failure, rendered: shown }: Made): void => {
    made.set(work.identity.id, text ?? new Error(failure));
    if (text !== undefined) kept.set(keys.get(work) as string, text);
    if (shown && cache !== undefined) rendered.set(shown.key, shown.json);
    else if (shown) tellRendered(shown.key, shown.json);
    onEntry();
  };
  await makeAll([...keys.keys()], data, jobs, settle);
  return made;
}

/** All that an entry follows from; the slugs of pages only where they are looked at. */
function partsOf({ source, ...work }: EntryWork, slugs: PageNames['slugs']): unknown[] {
  const { body, ...head } = source;
  const elsewhere = head.article.fields.citedElsewhere !== undefined;
  return [work, head, sha256(body), elsewhere ? [...(slugs ?? [])].sort() : []];
}
