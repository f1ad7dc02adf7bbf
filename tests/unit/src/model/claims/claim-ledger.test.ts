import { describe, expect, it } from 'vitest';
import { updatedClaimLines } from '../../../../../src/model/claims/claim-ledger.ts';
import { serialiseLedger } from '../../../../../src/model/ledger/ledger.ts';
import { parseClaimLines, parseLedger } from '../../../../../src/model/ledger/parse-ledger.ts';
import type { ClaimLine } from '../../../../../src/schema/ledger.ts';
import { page } from '../graph/small-wiki.ts';

const line = (id: string, more: Partial<ClaimLine> = {}): ClaimLine => ({
  kind: 'claim',
  id,
  page: 'kelp',
  statement: 'A.',
  status: 'live',
  ...more,
});
const entered = (body: string, ledger: ClaimLine[] = []) =>
  updatedClaimLines([page('kelp', body)], ledger);

describe('the ledger of claims', () => {
  it('has a line for every claim that was ever made', () => {
    expect(entered(':::claim{#b}\nB.\n:::\n\n:::claim{#a}\nA.\n:::', [line('gone')])).toEqual([
      line('a'),
      line('b', { statement: 'B.' }),
      line('gone'),
    ]);
  });

  it('knows a claim by its ID, whatever its words and page', () => {
    expect(entered(':::claim{#a}\nNew words.\n:::', [line('a', { page: 'old' })])).toEqual([
      line('a', { statement: 'New words.' }),
    ]);
  });

  it('remembers what a withdrawn claim said and why it was withdrawn', () => {
    const withdrawn = line('a', { status: 'withdrawn', reason: 'Wrong' });
    expect(entered(':::claim{#a withdrawn="Wrong"}\n:::', [line('a')])).toEqual([withdrawn]);
    expect(entered('Nothing.', [withdrawn])).toEqual([withdrawn]);
    expect(entered(':::claim{#a}\nAgain.\n:::', [withdrawn])).toEqual([withdrawn]);
  });

  it('leads from an earlier ID to the present one', () => {
    const moved = line('a', { status: 'moved', to: 'b' });
    const lines = [moved, line('b', { statement: 'B.' })];
    expect(entered(':::claim{#b formerly="a"}\nB.\n:::', [line('a')])).toEqual(lines);
    expect(entered(':::claim{#b}\nB.\n:::', lines)).toEqual(lines);
  });

  it('stands in the file of the IDs, and is read back as it was written', () => {
    const lines = [line('b', { status: 'moved', to: 'c' }), line('a')];
    const text = serialiseLedger([], lines);
    expect(text).toBe(
      '{"kind":"claim","id":"a","page":"kelp","statement":"A.","status":"live"}\n' +
        '{"kind":"claim","id":"b","page":"kelp","statement":"A.","status":"moved","to":"c"}\n',
    );
    expect(parseClaimLines(`${text}${text}`)).toEqual([line('a'), lines[0]]);
    expect(parseLedger('ids.jsonl', text)).toEqual({ value: [], problems: [] });
  });

  it('is corrupt where a line of a claim cannot be read', () => {
    const { value, problems } = parseLedger('ids.jsonl', '{"kind":"claim","id":"A b"}\n');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'corrupt-ledger', line: 1 }]);
  });

  it('keeps what has happened to an ID when two branches meet', () => {
    const text = serialiseLedger([], [line('a', { status: 'withdrawn', reason: 'x' })]);
    expect(parseClaimLines(serialiseLedger([], [line('a')]) + text)).toMatchObject([
      { status: 'withdrawn' },
    ]);
  });
});
