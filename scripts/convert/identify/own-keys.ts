import { compareText } from '../../../src/model/compare.ts';
import { matchKey } from '../../../src/model/ids/match-key.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';

/**
 * The lines with each match key in `also` of one of them alone: none where it is the key of a line's
 * URL, else the line that had it in the ledger before, else the smallest ID. So a key leads to one
 * entry, in this build and the next.
 */
export function ownKeys(lines: readonly LedgerLine[], before: readonly LedgerLine[]): LedgerLine[] {
  const owners = new Map<string, string>();
  const claim = (key: string | undefined, id: string): void => {
    if (key !== undefined && !owners.has(key)) owners.set(key, id);
  };
  const sorted = [...lines]
    .filter(({ status }) => status === 'live')
    .sort((a, b) => compareText(a.id, b.id));
  const had = new Map(before.map(({ id, also }) => [id, also ?? []]));
  for (const { id, url } of sorted) claim(url && matchKey(url), id);
  for (const { id, also = [] } of sorted) {
    for (const key of also) if (had.get(id)?.includes(key)) claim(key, id);
  }
  for (const { id, also = [] } of sorted) for (const key of also) claim(key, id);
  return lines.map((line) => {
    if (line.also === undefined) return line;
    const { also, ...rest } = line;
    const own = also.filter((key) => line.status !== 'live' || owners.get(key) === line.id);
    return own.length === 0 ? rest : { ...rest, also: own };
  });
}
