import { expect, test } from 'vitest';
import { identify } from '../../../../../scripts/convert/identify/identify.ts';
import type { Source } from '../../../../../scripts/convert/source.ts';
import { sha256 } from '../../../../../src/model/ids/digest.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';
import type { LedgerLine } from '../../../../../src/schema/ledger.ts';

function source(file: string, keys: string[], written: string[] = []): Source {
  return {
    address: file,
    sidecarFile: `${file}.meta.yaml`,
    sha256: sha256(file),
    textHash: sha256(file),
    sidecar: written.length > 0 ? { keys: written } : {},
    body: '',
    article: {
      format: 'bibtex',
      fields: {
        title: { value: file, origin: 'bibtex' },
        keys: { value: keys, origin: 'bibtex' },
      },
      holding: 'none',
      leftOut: [],
      warnings: [],
    },
  };
}

const keysOf = (file: string, { identities }: ReturnType<typeof identify>) =>
  identities.find(({ candidate }) => candidate.address === file)?.keys;

test('a key that a bibliography gives is the entry’s, in the ledger too, and stays so', () => {
  const first = identify([source('a.bib#roe', ['roe2024'])], [], [], []);
  expect(keysOf('a.bib#roe', first)).toEqual(['roe2024']);
  expect(first.ledger[0]?.keys).toEqual(['roe2024']);
  const again = identify([source('a.bib#roe', ['roe2025'])], [], [], first.ledger);
  expect(keysOf('a.bib#roe', again)).toEqual(['roe2024', 'roe2025']);
});

test('a key that a sidecar gives goes before one that a bibliography gives, with a warning', () => {
  const found = identify(
    [source('a.bib#roe', ['roe2024']), source('b.html', [], ['roe2024'])],
    [],
    [],
    [],
  );
  expect(keysOf('b.html', found)).toEqual(['roe2024']);
  expect(keysOf('a.bib#roe', found)).toEqual([]);
  expect(found.stop).toBe(false);
  expect(found.problems).toEqual([
    expect.objectContaining({
      rule: 'key-taken',
      severity: 'warning',
      file: 'a.bib#roe',
      message: expect.stringMatching(/^its citation key roe2024 names entry [0-9a-f]{16} already$/),
    }),
  ]);
});

test('of two bibliographies with one key, the first by address has it', () => {
  const found = identify(
    [source('b.bib#roe', ['roe2024']), source('a.bib#roe', ['roe2024'])],
    [],
    [],
    [],
  );
  expect(keysOf('a.bib#roe', found)).toEqual(['roe2024']);
  expect(keysOf('b.bib#roe', found)).toEqual([]);
});

test('a key that a merge gave to two entries is an error until a person decides', () => {
  const { ledger } = identify([source('a.html', []), source('b.html', [])], [], [], []);
  const shared = ledger.map((line) => ({ ...line, keys: ['roe2024'] }));
  const [one, two] = shared.map(({ id }) => id) as [string, string];
  const sources = [source('a.html', []), source('b.html', [])];
  const found = identify(sources, [], [], shared);
  expect(found.problems.map(formatProblem)).toEqual([
    `ids.jsonl: the citation key roe2024 names the entries ${one} and ${two}. Decide which keeps it; take it out of the line of the other here, and out of the sidecar of its source. [shared-key]`,
  ]);
  const decided = shared.map((line) => (line.id === one ? line : { ...line, keys: [] }));
  expect(identify(sources, [], [], decided).problems).toEqual([]);
});

test('a key that came along a chain of moves belongs to the entry at its end', () => {
  const { ledger } = identify([source('a.html', ['k2024'])], [], [], []);
  const [end] = ledger as [LedgerLine];
  const moved = (id: string, to: string): LedgerLine => ({ ...end, id, to, status: 'moved' });
  const chain = [
    moved('0000000000000001', '0000000000000002'),
    moved('0000000000000002', end.id),
    end,
  ];
  expect(identify([source('a.html', [], ['k2024'])], [], [], chain).problems).toEqual([]);
});
