import { describe, expect, it } from 'vitest';
import { serialiseLedger, settleLedger } from '../../../../../src/model/ledger/ledger.ts';
import { mergeNotes, parseLedger } from '../../../../../src/model/ledger/parse-ledger.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';
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
    expect(mergeNotes('ids.jsonl', serialiseLedger(lines))).toEqual([]);
    expect(parseLedger('ids.jsonl', serialiseLedger(lines)).value).toEqual(lines);
  });

  it('withdrawn beats live and moved beats both, in either order', () => {
    const live = line('a');
    const withdrawn = line('a', { status: 'withdrawn', reason: 'gone' });
    const moved = line('a', { status: 'moved', to: 'b'.repeat(16) });
    const target = line('b');
    expect(settleLedger([live, withdrawn])).toEqual([withdrawn]);
    expect(settleLedger([withdrawn, live])).toEqual([withdrawn]);
    expect(settleLedger([moved, withdrawn, live, target])).toEqual([moved, target]);
  });

  it('lines of one ID that two branches wrote settle the same in either order, with the keys of both', () => {
    const one = line('a', { title: 'One', keys: ['x'] });
    const two = line('a', { title: 'Two', keys: ['y'] });
    expect(settleLedger([one, two])).toEqual(settleLedger([two, one]));
    expect(settleLedger([one, two])[0]?.keys).toEqual(['x', 'y']);
  });

  it.each([
    ['{"id": "a"', 'is not JSON'],
    ['<<<<<<< HEAD', 'the line is a conflict mark that git left'],
    ['||||||| base', 'the line is a conflict mark that git left'],
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

  it('of which a merge left conflict marks says what to do with them', () => {
    const { problems } = parseLedger('ids.jsonl', '=======\n');
    expect(problems.map(formatProblem)).toEqual([
      'ids.jsonl:1: the line is a conflict mark that git left. Take out the lines that begin with <<<<<<<, ======= and >>>>>>>, keep all others and build: lines for one ID are joined. The line "ids.jsonl merge=union" in .gitattributes spares you that. [corrupt-ledger]',
    ]);
  });
});

describe('two branches that decided differently about an ID', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => id.repeat(16)) as [string, string, string];
  const notesOf = (lines: LedgerLine[]): string[] =>
    mergeNotes('ids.jsonl', lines.map((one) => `${JSON.stringify(one)}\n`).join('')).map(
      ({ message }) => message,
    );

  it('by moving two IDs to each other leave one of them an entry', () => {
    const lines = [
      line('a', { status: 'moved', to: b }),
      line('b', { status: 'moved', to: c }),
      line('c', { status: 'moved', to: b }),
    ];
    expect(settleLedger(lines).map(({ status, to }) => [status, to])).toEqual([
      ['moved', b],
      ['live', undefined],
      ['moved', b],
    ]);
    expect(notesOf(lines)).toEqual([
      `the ID ${b} moved to ${c}, from where nothing leads on; it has an entry of its own again`,
    ]);
  });

  it('by moving it to what the ledger does not know yet leave it so', () => {
    const lines = [line('a', { status: 'moved', to: b })];
    expect(settleLedger(lines)).toEqual(lines);
    expect(notesOf(lines)).toEqual([]);
  });

  it('by moving it to two places leave it one of them, and say so', () => {
    const lines = [
      line('a', { status: 'moved', to: b }),
      line('a', { status: 'moved', to: c }),
      line('b'),
      line('c'),
    ];
    expect(settleLedger(lines)[0]?.to).toBe(c);
    expect(notesOf(lines)).toEqual([
      `the ID ${a} was moved to ${b} and ${c} apart; it leads to ${c}`,
    ]);
  });

  it('by giving it two stable IDs leave it both: one of them as a key', () => {
    const lines = [line('a'), line('a', { stableId: 'sid_0000000000', keys: ['x'] })];
    const [settled] = settleLedger(lines);
    expect(settled).toEqual(settleLedger(lines.toReversed())[0]);
    expect([settled?.stableId, ...(settled?.keys ?? [])].sort()).toEqual(
      ['sid_0000000000', 'sid_aaaaaaaaaa', 'x'].sort(),
    );
    expect(notesOf(lines)).toEqual([
      `the entry ${a} was given the stable IDs sid_0000000000 and sid_aaaaaaaaaa apart; the first is kept, and the rest go on leading to it`,
    ]);
  });
});
