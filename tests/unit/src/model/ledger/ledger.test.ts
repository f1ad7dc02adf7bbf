import { describe, expect, it } from 'vitest';
import { serialiseLedger, settleLedger } from '../../../../../src/model/ledger/ledger.ts';
import { parseLedger } from '../../../../../src/model/ledger/parse-ledger.ts';
import type { LedgerLine } from '../../../../../src/schema/ledger.ts';

const line = (id: string, more: Partial<LedgerLine> = {}): LedgerLine => ({
  id: id.repeat(16),
  stableId: `sid_${id.repeat(10)}`,
  keys: [],
  source: `sources/${id}.txt`,
  title: id,
  status: 'live',
  ...more,
});

describe('the ledger', () => {
  it('is written sorted by ID, whatever the order of its lines', () => {
    const text = serialiseLedger([line('b'), line('a')]);
    expect(text).toBe(serialiseLedger([line('a'), line('b')]));
    expect(text.split('\n').map((row) => row.slice(7, 8))).toEqual(['a', 'b', '']);
  });

  it('reads what it wrote', () => {
    const lines = [
      line('a', { url: 'https://example.com', textHash: 'f'.repeat(64) }),
      line('b', { status: 'moved', to: 'a'.repeat(16) }),
    ];
    expect(parseLedger('ids.jsonl', serialiseLedger(lines)).value).toEqual(lines);
  });

  it('withdrawn beats live and moved beats both, in either order', () => {
    const live = line('a');
    const withdrawn = line('a', { status: 'withdrawn', reason: 'gone' });
    const moved = line('a', { status: 'moved', to: 'b'.repeat(16) });
    expect(settleLedger([live, withdrawn])).toEqual([withdrawn]);
    expect(settleLedger([withdrawn, live])).toEqual([withdrawn]);
    expect(settleLedger([moved, withdrawn, live])).toEqual([moved]);
  });

  it('lines of one ID that two branches wrote settle the same in either order, with the keys of both', () => {
    const one = line('a', { title: 'One', keys: ['x'] });
    const two = line('a', { title: 'Two', keys: ['y'] });
    expect(settleLedger([one, two])).toEqual(settleLedger([two, one]));
    expect(settleLedger([one, two])[0]?.keys).toEqual(['x', 'y']);
  });

  it.each([
    ['{"id": "a"', 'is not JSON'],
    ['<<<<<<< HEAD', 'is a conflict mark that git left'],
    ['{"id":"zz"}', 'is not a ledger line'],
  ])('a line such as %s is an error with its place', (text, message) => {
    const { value, problems } = parseLedger(
      'ids.jsonl',
      `${serialiseLedger([line('a')])}${text}\n`,
    );
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'corrupt-ledger', line: 2, severity: 'error' }]);
    expect(problems[0]?.message).toContain(message);
  });
});
