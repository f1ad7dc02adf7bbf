import { matchKey } from '../../src/model/ids/match-key.ts';
import { stableIdOf } from '../../src/model/ids/stable-id.ts';
import { nearest } from '../../src/model/parse/nearest.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';
import { Refused } from './plan.ts';

/**
 * The line of the ledger that a person means: by resource ID, stable ID or citation key, written as in a page or not, by the
 * path of the source, or by its URL.
 *
 * @throws Refused where it names none
 */
export function findLine(ledger: readonly LedgerLine[], name: string): LedgerLine {
  const plain = name.trim().replace(/^\[?@(.*?)\]?$/, '$1');
  const key = /^https?:/i.test(plain) ? matchKey(plain) : undefined;
  const tests: ((line: LedgerLine) => boolean)[] = [
    ({ id }) => id === plain,
    ({ stableId }) => stableId === plain,
    ({ keys, status }) => status !== 'moved' && keys.includes(plain),
    ({ source, status }) => status !== 'moved' && source === plain,
    ({ url, status }) =>
      status !== 'moved' && key !== undefined && url !== undefined && matchKey(url) === key,
    ({ keys, source }) => keys.includes(plain) || source === plain,
    ({ id }) => plain.startsWith('sid_') && stableIdOf(id) === plain,
  ];
  for (const test of tests) {
    const line = ledger.find(test);
    if (line) return line;
  }
  const names = ledger.flatMap(({ id, stableId, keys }) => [id, stableId, ...keys]);
  const near = nearest(plain, names);
  throw new Refused(
    `No entry has the ID, key, source or URL "${plain}"`,
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : 'List all with "npm run ids -- list", or part of a title behind that',
  );
}

/** The line that took the place of one, at the end of all moves. */
export function endOf(ledger: readonly LedgerLine[], line: LedgerLine): LedgerLine {
  const lines = new Map(ledger.map((one) => [one.id, one]));
  let end = line;
  for (let left = lines.size; left > 0 && end.to !== undefined; left -= 1)
    end = lines.get(end.to) ?? end;
  return end;
}

/** The line that a person means, and that is not moved. */
export function findEntry(ledger: readonly LedgerLine[], name: string): LedgerLine {
  return endOf(ledger, findLine(ledger, name));
}

/** An entry as it is called in what is told: `0123456789abcdef ("Title")`. */
export const called = ({ id, title }: LedgerLine): string => `${id} (${JSON.stringify(title)})`;
