import { describe, expect, it } from 'vitest';
import { identify } from '../../../../../scripts/convert/identify/identify.ts';
import type { Source } from '../../../../../scripts/convert/source.ts';
import { sha256 } from '../../../../../src/model/ids/digest.ts';
import { resourceIdOfDoi, resourceIdOfUrl } from '../../../../../src/model/ids/resource-id.ts';
import type { LedgerLine } from '../../../../../src/schema/ledger.ts';

interface Given {
  file: string;
  url?: string;
  doi?: string;
  origin?: string;
  id?: string;
  holding?: 'copy' | 'none';
}

const U = 'https://journal.example/winds';
const V = 'https://mirror.example/winds';
const D = '10.5555/winds';

function source({ file, url, doi, origin = 'bibtex', id, holding = 'copy' }: Given): Source {
  const stated = <T>(value: T, by = 'test') => ({ value, origin: by });
  return {
    address: file,
    sidecarFile: `${file}.meta.yaml`,
    sha256: sha256(file),
    textHash: sha256(file),
    sidecar: {},
    body: '',
    article: {
      format: 'text',
      fields: {
        title: stated(file),
        ...(url ? { url: stated(url) } : {}),
        ...(doi ? { doi: stated(doi, origin) } : {}),
        ...(id ? { id: stated(id) } : {}),
      },
      holding,
      leftOut: [],
      warnings: [],
    },
  };
}

const run = (given: Given[], ledger: LedgerLine[] = []) =>
  identify(given.map(source), [], [], ledger);
const entries = (result: ReturnType<typeof run>) =>
  result.identities.map(({ id, candidate, duplicates }) => [id, candidate.address, ...duplicates]);

const both = { file: 'a.txt', url: U, doi: D };
const doiOnly = { file: 'b.txt', doi: D };
const urlOnly = { file: 'c.txt', url: U };

describe('a record with URL and DOI, one with the DOI and one with the URL', () => {
  it('are one source, and the ledger notes the keys that its URL does not tell', () => {
    const result = run([both, doiOnly, urlOnly]);
    expect(entries(result)).toEqual([[resourceIdOfUrl(U), 'a.txt', 'b.txt', 'c.txt']]);
    expect(result.ledger).toMatchObject([{ url: U, also: [`doi:${D}`] }]);
  });

  it('stay so in later builds, and when only one of them is left', () => {
    const { ledger } = run([both, doiOnly, urlOnly]);
    const id = resourceIdOfUrl(U);
    expect(entries(run([both, doiOnly, urlOnly], ledger))[0]?.[0]).toBe(id);
    for (const left of [both, doiOnly, urlOnly]) {
      const result = run([left], ledger);
      expect(entries(result)).toEqual([[id, left.file]]);
      expect(result.problems).toEqual([]);
    }
  });

  it('are one, whichever was there first', () => {
    const { ledger } = run([doiOnly]);
    const id = resourceIdOfDoi(D);
    expect(entries(run([both, doiOnly], ledger))).toEqual([[id, 'b.txt', 'a.txt']]);
    // Two that have nothing in common are joined by a third, which cannot move an ID.
    const apart = run([doiOnly, urlOnly]);
    expect(entries(apart)).toHaveLength(2);
    const after = run([both, doiOnly, urlOnly], apart.ledger);
    expect(entries(after).map(([one]) => one)).toEqual(entries(apart).map(([one]) => one));
    expect(after.ledger.every(({ status }) => status === 'live')).toBe(true);
  });
});

it('sources that a ledger knows apart stay apart, though their DOI is one', () => {
  const line = (file: string, url: string): LedgerLine =>
    run([{ file, url }]).ledger[0] as LedgerLine;
  const ledger = [line('a.txt', U), line('b.txt', V)];
  const given = [
    { file: 'a.txt', url: U, doi: D },
    { file: 'b.txt', url: V, doi: D },
  ];
  const result = run(given, ledger);
  expect(entries(result)).toHaveLength(2);
  expect(result.ledger.every(({ status }) => status === 'live')).toBe(true);
  expect(entries(run(given))).toHaveLength(1);
});

it('sources that are given IDs of their own stay apart, and others join them', () => {
  const one = { file: 'a.txt', url: U, doi: D, id: '1'.repeat(16) };
  const two = { file: 'b.txt', url: V, doi: D, id: '2'.repeat(16) };
  const three = { file: 'c.txt', doi: D };
  expect(entries(run([one, two, three]))).toEqual([
    ['1'.repeat(16), 'a.txt', 'c.txt'],
    ['2'.repeat(16), 'b.txt'],
  ]);
});

it('a new source takes up the ID of one whose file is gone, by its DOI', () => {
  const { ledger } = run([both]);
  const result = run([{ file: 'z.txt', url: V, doi: D }], ledger);
  expect(entries(result)).toEqual([[resourceIdOfUrl(U), 'z.txt']]);
  expect(result.problems).toEqual([]);
});

it('what is withdrawn does not come back by a DOI that another address shares', () => {
  const ledger = run([both]).ledger.map((line) => ({ ...line, status: 'withdrawn' as const }));
  const result = run([{ file: 'z.txt', url: V, doi: D }], ledger);
  expect(entries(result)).toEqual([[resourceIdOfUrl(V), 'z.txt']]);
});

it('a DOI that merely stands on the first page of a PDF joins nothing that has an address', () => {
  const paper = { file: 'p.pdf', url: V, doi: D, origin: 'first-page' };
  expect(entries(run([both, paper]))).toHaveLength(2);
});

it('the entry is made of what holds the text, not of the record of it', () => {
  const record = { file: 'a.bib#winds', url: U, doi: D, holding: 'none' as const };
  const result = run([record, { file: 'p.pdf', doi: D }]);
  expect(result.identities[0]?.candidate.address).toBe('p.pdf');
  expect(result.problems[0]?.remedy).toContain('made of p.pdf, which holds the text,');
});

it('libraries that overlap are told of once, with the number of records', () => {
  const records = (file: string): Given[] =>
    [1, 2, 3].map((number) => ({
      file: `${file}#r${number}`,
      url: `${U}/${number}`,
      holding: 'none',
    }));
  const result = run([...records('a.bib'), ...records('b.ris')]);
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]).toMatchObject({
    rule: 'duplicate-source',
    file: 'b.ris',
    message: 'holds 3 records that a.bib holds too (r1 is one)',
  });
});
