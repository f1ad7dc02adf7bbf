import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../../src/load/files.ts';
import type { Problem } from '../../src/model/problem.ts';
import { isSealed } from '../../src/model/seal.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';
import { handEdited } from '../check/hand-edited-entry.ts';
import type { ConvertOutput } from '../convert/convert.ts';
import { clearDrafts, leftDrafts, WIKI_LOCK } from './drafts.ts';
import { openVersions } from './keep-version.ts';
import { isAbandoned, type Lock, takeLock } from './lock.ts';
import * as repair from './repairs.ts';
import { writeAtomic } from './write-atomic.ts';

/** The ledger, below the wiki folder. */
export const LEDGER = 'ids.jsonl';

/** What writing brought about. */
export interface Written {
  /** Entry files that were written or taken away. */
  changed: number;
  problems: Problem[];
  /** What a build that was ended had left, and was put right. */
  repairs: Problem[];
}

/** Path of an entry below the wiki folder. */
export const entryFile = (id: string): string => `entries/${id}.mdx`;

/** Waits until nobody else writes into a wiki folder. */
export const lockWiki = (folder: string): Promise<Lock> =>
  takeLock(join(folder, WIKI_LOCK), 'this wiki');

/**
 * Writes what changed: the ledger first, for an ID may be promised without its entry, never the other way round. Where
 * nothing changed nothing is locked or written, so that a folder that is read-only can be built.
 *
 * @param texts the ledger's text when the output was computed, and as it is to be
 * @returns undefined where the ledger is another by now: the output must be computed anew, or IDs that
 *   another build gave out would be lost
 * @throws the error of the file system
 */
export async function writeWiki(
  folder: string,
  output: ConvertOutput,
  texts: { before: string | undefined; after: string | undefined },
): Promise<Written | undefined> {
  const { before, after } = texts;
  const { stale, gone, problems, repairs } = planEntries(folder, output);
  const isCurrent = after === before && stale.length === 0 && gone.length === 0;
  if (isCurrent && leftDrafts(folder).length === 0) return { changed: 0, problems, repairs };
  const takenOver = isAbandoned(join(folder, WIKI_LOCK)) ? 1 : 0;
  const lock = await lockWiki(folder);
  try {
    if (readIfThere(join(folder, LEDGER)) !== before) return undefined;
    const left = clearDrafts(folder) + takenOver;
    if (left > 0) repairs.push(repair.draftsCleared(left));
    if (after !== undefined) writeAtomic(join(folder, LEDGER), after, { lasting: true });
    const keepVersion = openVersions(folder);
    for (const id of stale) {
      if (!lock.isHeld()) return undefined;
      const text = output.entries.get(id) as string;
      keepVersion(id, entryFile(id), text);
      writeAtomic(join(folder, entryFile(id)), text);
    }
    for (const id of gone) {
      keepVersion(id, entryFile(id));
      rmSync(join(folder, entryFile(id)), { force: true });
    }
    return { changed: stale.length + gone.length, problems, repairs };
  } finally {
    lock.release();
  }
}

/** The entries that are not what the sources give, as paths below the wiki folder. */
export function staleFiles(folder: string, output: ConvertOutput): string[] {
  const { stale, gone } = planEntries(folder, output);
  return [...stale, ...gone].map(entryFile);
}

interface EntryPlan {
  /** IDs of entries to write. */
  stale: string[];
  /** IDs of entries to take away: an ID that moved leads to the entry that took its place. */
  gone: string[];
  problems: Problem[];
  repairs: Problem[];
}

function planEntries(folder: string, { entries, ledger }: ConvertOutput): EntryPlan {
  const plan: EntryPlan = { stale: [], gone: [], problems: [], repairs: [] };
  for (const [id, text] of entries) {
    const held = readIfThere(join(folder, entryFile(id)));
    if (held === text) continue;
    if (held !== undefined && !isSealed(held)) {
      if (hasConflict(held)) plan.repairs.push(repair.entryMerged(entryFile(id)));
      else if (isDamaged(held, text)) plan.repairs.push(repair.entryMended(entryFile(id)));
      else {
        plan.problems.push(handEdited(entryFile(id), text));
        continue;
      }
    }
    plan.stale.push(id);
  }
  for (const { id } of ledger.filter(hasMoved)) {
    const held = readIfThere(join(folder, entryFile(id)));
    if (held !== undefined && isSealed(held)) plan.gone.push(id);
  }
  return plan;
}

const hasMoved = ({ status }: LedgerLine): boolean => status === 'moved';

/** Git leaves these in an entry that two branches wrote differently; what it is to be follows from the sources. */
const hasConflict = (held: string): boolean =>
  [/^<{7} /m, /^={7}$/m, /^>{7} /m].every((mark) => mark.test(held));

/** A loss of power leaves files empty, filled with zeros or cut short; no person writes such. */
function isDamaged(held: string, text: string): boolean {
  return held.includes('\0') || text.startsWith(held);
}
