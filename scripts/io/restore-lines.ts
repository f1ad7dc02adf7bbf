import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../../src/load/files.ts';
import { lineOfEntry } from '../../src/model/ledger/line-of-entry.ts';
import { parseEntry } from '../../src/model/parse/parse-entry.ts';
import type { Problem } from '../../src/model/problem.ts';
import { isSealed } from '../../src/model/seal.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';
import { idsRestored } from './repairs.ts';

const ENTRY = /^([0-9a-f]{16})\.mdx$/;

/**
 * The ledger with the lines that it lost: those of entries that were published, whose source is still there. Where
 * it lost all it had, of every entry.
 *
 * @param sources paths of the sources below the wiki folder
 */
export function restoreLines(
  folder: string,
  ledger: readonly LedgerLine[],
  sources: ReadonlySet<string>,
): { ledger: readonly LedgerLine[]; repairs: Problem[] } {
  const known = new Set(ledger.map(({ id }) => id));
  const lost = namesIn(join(folder, 'entries')).flatMap((name) => {
    const id = ENTRY.exec(name)?.[1];
    return id === undefined || known.has(id) ? [] : lineIn(folder, `entries/${name}`);
  });
  const isThere = ({ source }: LedgerLine): boolean =>
    sources.has(source) || sources.has(source.split('#', 1)[0] as string);
  const restored = ledger.length === 0 ? lost : lost.filter(isThere);
  if (restored.length === 0) return { ledger, repairs: [] };
  return {
    ledger: [...ledger, ...restored],
    repairs: [idsRestored(restored.map(({ id }) => id))],
  };
}

function lineIn(folder: string, file: string): LedgerLine[] {
  const text = readIfThere(join(folder, file)) ?? '';
  const { value } = isSealed(text) ? parseEntry(file, text) : {};
  return value === undefined ? [] : [lineOfEntry(value.front)];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
