import type { Entry } from '../../schema/entry.ts';
import type { LedgerLine } from '../../schema/ledger.ts';

/** The line of the ledger that an entry was published under, as far as the entry tells. */
export function lineOfEntry(entry: Entry): LedgerLine {
  const { id, stableId, url, keys, source, title, withdrawn } = entry;
  return {
    id,
    stableId,
    ...(url === undefined ? {} : { url }),
    keys,
    source,
    title,
    ...(withdrawn ? { status: 'withdrawn', reason: withdrawn.reason } : { status: 'live' }),
  };
}
