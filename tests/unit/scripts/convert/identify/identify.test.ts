import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../../../scripts/convert/identify/identify.ts';
import type { Source, Withdrawal } from '../../../../../scripts/convert/source.ts';
import { sha256 } from '../../../../../src/model/ids/digest.ts';
import { resourceIdOfUrl } from '../../../../../src/model/ids/resource-id.ts';
import { stableIdOf } from '../../../../../src/model/ids/stable-id.ts';
import type { LedgerLine } from '../../../../../src/schema/ledger.ts';
import type { Sidecar } from '../../../../../src/schema/sidecar.ts';

interface Given {
  file: string;
  text?: string;
  url?: string;
  doi?: string;
  id?: string;
  stableId?: string;
  title?: string;
  sidecar?: Sidecar;
}

const A = 'https://example.com/a';
const B = 'https://example.com/b';

function source({
  file,
  text = file,
  url,
  doi,
  id,
  stableId,
  title = text,
  sidecar = {},
}: Given): Source {
  const stated = <T>(value: T) => ({ value, origin: 'test' });
  return {
    address: file,
    sidecarFile: `${file}.meta.yaml`,
    sha256: sha256(text),
    textHash: sha256(text),
    sidecar,
    body: '',
    article: {
      format: 'text',
      fields: {
        title: stated(title),
        ...(url ? { url: stated(url) } : {}),
        ...(doi ? { doi: stated(doi) } : {}),
        ...(id ? { id: stated(id) } : {}),
        ...(stableId ? { stableId: stated(stableId) } : {}),
      },
      holding: 'copy',
      leftOut: [],
      warnings: [],
    },
  };
}

const withdrawal = (file: string, sidecar: Sidecar = {}): Withdrawal => ({
  address: file,
  sidecarFile: `${file}.meta.yaml`,
  sidecar: { withdrawn: { reason: 'Taken back.' }, ...sidecar },
});

const run = (given: Given[], ledger: LedgerLine[] = [], withdrawals: Withdrawal[] = []) =>
  identify(given.map(source), withdrawals, [], ledger);
const idsOf = (result: ReturnType<typeof run>) =>
  Object.fromEntries(result.identities.map(({ id, candidate }) => [candidate.address, id]));
const rules = (result: ReturnType<typeof run>) => result.problems.map(({ rule }) => rule);

describe('a new source', () => {
  it('gets the ID of its URL', () => {
    const { identities, ledger } = run([{ file: 'a.txt', url: A }]);
    expect(identities[0]).toMatchObject({
      id: resourceIdOfUrl(A),
      stableId: stableIdOf(resourceIdOfUrl(A)),
    });
    expect(ledger).toMatchObject([
      { id: resourceIdOfUrl(A), url: A, status: 'live', source: 'a.txt' },
    ]);
  });

  it('without a URL gets the ID of its DOI', () => {
    const { identities } = run([{ file: 'a.txt', sidecar: { doi: '10.1000/X' } }]);
    expect(identities[0]?.id).toBe(resourceIdOfUrl('https://doi.org/10.1000/x'));
  });

  it('without a URL or DOI gets the hash of its text', () => {
    expect(run([{ file: 'a.txt', text: 'words' }]).identities[0]?.id).toBe(
      sha256('words').slice(0, 16),
    );
  });

  it('keeps the IDs that its record gives, and the ones of its sidecar before those', () => {
    const given = { file: 'a.txt', url: A, id: '1'.repeat(16), stableId: 'sid_0000000001' };
    expect(run([given]).identities[0]).toMatchObject({
      id: '1'.repeat(16),
      stableId: 'sid_0000000001',
    });
    const corrected = { ...given, sidecar: { id: '2'.repeat(16) } };
    expect(run([corrected]).identities[0]?.id).toBe('2'.repeat(16));
  });
});

describe('a source that the ledger knows', () => {
  const first = run([{ file: 'a.txt', text: 'one', url: A }]);
  const id = resourceIdOfUrl(A);

  it.each<[string, Given]>([
    ['a typo was fixed', { file: 'a.txt', text: 'one!', url: A }],
    ['its file was renamed', { file: 'z/b.txt', text: 'one', url: A }],
    ['its URL was changed', { file: 'a.txt', text: 'one', url: B }],
    ['its file was renamed and its URL taken away', { file: 'b.txt', text: 'one' }],
    [
      'its text and its URL were changed in place',
      { file: 'a.txt', text: 'two', url: B, title: 'one' },
    ],
  ])('keeps its ID where %s', (_, given) => {
    const result = run([given], first.ledger);
    expect(idsOf(result)).toEqual({ [given.file]: id });
    expect(result.problems).toEqual([]);
  });

  it('without a URL keeps its ID when it is given one', () => {
    const { ledger, identities } = run([{ file: 'a.txt', text: 'one' }]);
    const later = run([{ file: 'a.txt', text: 'one', url: A }], ledger);
    expect(later.identities[0]?.id).toBe(identities[0]?.id);
    expect(later.ledger[0]?.url).toBe(A);
  });

  it('keeps its ID when two files swap their names', () => {
    const { ledger } = run([
      { file: 'a.txt', text: 'one' },
      { file: 'b.txt', text: 'two' },
    ]);
    const swapped = run(
      [
        { file: 'a.txt', text: 'two' },
        { file: 'b.txt', text: 'one' },
      ],
      ledger,
    );
    expect(idsOf(swapped)).toEqual({
      'a.txt': sha256('two').slice(0, 16),
      'b.txt': sha256('one').slice(0, 16),
    });
  });

  it('does not pass its ID to another article that took its file name', () => {
    const result = run([{ file: 'a.txt', text: 'other', title: 'Other', url: B }], first.ledger);
    expect(idsOf(result)).toEqual({ 'a.txt': resourceIdOfUrl(B) });
    expect(rules(result)).toEqual(['vanished-source']);
  });

  it('keeps the ID of its first URL even when another source turns up there', () => {
    const moved = run([{ file: 'a.txt', text: 'one', url: B }], first.ledger);
    const result = run(
      [
        { file: 'a.txt', text: 'one', url: B },
        { file: 'n.txt', text: 'new', url: A },
      ],
      moved.ledger,
    );
    expect(idsOf(result)['a.txt']).toBe(id);
    expect(idsOf(result)['n.txt']).not.toBe(id);
    expect(rules(result)).toEqual(['id-taken']);
    expect(
      idsOf(
        run(
          [
            { file: 'n.txt', text: 'new', url: A },
            { file: 'a.txt', text: 'one', url: B },
          ],
          result.ledger,
        ),
      ),
    ).toEqual(idsOf(result));
  });

  it('keeps the stable ID it was published with, whatever a later record gives', () => {
    const given = run([{ file: 'a.txt', url: A, stableId: 'sid_0000000001' }]);
    const later = run([{ file: 'a.txt', url: A, stableId: 'sid_0000000002' }], given.ledger);
    expect(later.identities[0]?.stableId).toBe('sid_0000000001');
    expect(rules(later)).toEqual(['stable-id-fixed']);
  });
});

describe('two files of one source', () => {
  const pair: Given[] = [
    { file: 'late.txt', url: 'https://arxiv.org/pdf/2212.08073', sidecar: { added: '2026-11-20' } },
    { file: 'soon.txt', url: 'https://arxiv.org/abs/2212.08073', sidecar: { added: '2026-11-16' } },
  ];

  it('give one entry, made of the earlier capture, that lists the other, and a warning', () => {
    const result = run(pair);
    expect(result.identities).toHaveLength(1);
    expect(result.identities[0]).toMatchObject({
      id: '683aef834ac1612a',
      duplicates: ['late.txt'],
    });
    expect(result.problems).toMatchObject([
      { rule: 'duplicate-source', severity: 'warning', file: 'late.txt' },
    ]);
  });

  it('that both had an ID keep both resolving: the second moves to the first', () => {
    const apart = run([
      { file: 'a.txt', text: 'a', url: A },
      { file: 'b.txt', text: 'b', url: B },
    ]);
    const together = run(
      [
        { file: 'a.txt', text: 'a', url: A },
        { file: 'b.txt', text: 'b', url: `${A}/` },
      ],
      apart.ledger,
    );
    const moved = together.ledger.find((line) => line.id === resourceIdOfUrl(B));
    expect(moved).toMatchObject({ status: 'moved', to: resourceIdOfUrl(A) });
    const again = run(
      [
        { file: 'a.txt', text: 'a', url: A },
        { file: 'b.txt', text: 'b', url: `${A}/` },
      ],
      together.ledger,
    );
    expect(again.ledger).toEqual(together.ledger);
    expect(again.identities).toHaveLength(1);
  });

  it('that are given one ID by their records stop the build', () => {
    const result = run([
      { file: 'a.txt', id: '1'.repeat(16) },
      { file: 'b.txt', sidecar: { id: '1'.repeat(16) } },
    ]);
    expect(result).toMatchObject({
      stop: true,
      problems: [{ rule: 'id-conflict', file: 'b.txt' }],
    });
  });

  it('that are given one stable ID stop the build, now or in a later one', () => {
    const stableId = 'sid_0000000001';
    expect(
      run([
        { file: 'a.txt', stableId },
        { file: 'b.txt', stableId },
      ]).stop,
    ).toBe(true);
    const { ledger } = run([{ file: 'a.txt', url: A, stableId }]);
    expect(
      run(
        [
          { file: 'a.txt', url: A },
          { file: 'b.txt', stableId, url: B },
        ],
        ledger,
      ).stop,
    ).toBe(true);
  });
});

describe('a source that is gone', () => {
  const first = run([{ file: 'a.txt', url: A, title: 'The title' }]);

  it('is an error until it is withdrawn', () => {
    const result = run([], first.ledger);
    expect(result.problems).toMatchObject([
      { rule: 'vanished-source', severity: 'error', file: 'a.txt' },
    ]);
    expect(result.ledger).toEqual(first.ledger);
  });

  it('that is there again under another name, URL and text can be claimed by its stable ID', () => {
    const renamed = { file: 'z.txt', url: B, text: 'new words', title: 'New title' };
    const lost = run([renamed], first.ledger);
    const stableId = first.ledger[0]?.stableId as string;
    expect(lost.problems[0]?.remedy).toContain(`If it is z.txt now, write "stableId: ${stableId}"`);
    const claimed = run([{ ...renamed, sidecar: { stableId } }], lost.ledger);
    expect(claimed.problems).toEqual([]);
    expect(idsOf(claimed)).toEqual({ 'z.txt': resourceIdOfUrl(A) });
    expect(claimed.ledger.find(({ id }) => id === resourceIdOfUrl(B))).toMatchObject({
      status: 'moved',
      to: resourceIdOfUrl(A),
    });
  });

  it('is withdrawn by a sidecar in its place', () => {
    const result = run([], first.ledger, [withdrawal('a.txt')]);
    expect(result.problems).toEqual([]);
    expect(result.ledger).toMatchObject([
      {
        id: resourceIdOfUrl(A),
        status: 'withdrawn',
        reason: 'Taken back.',
        title: 'The title',
        url: A,
      },
    ]);
  });

  it('may be withdrawn under another name by its URL', () => {
    const result = run([], first.ledger, [withdrawal('other.txt', { url: A })]);
    expect(result.ledger).toMatchObject([{ id: resourceIdOfUrl(A), status: 'withdrawn' }]);
  });

  it('is published again, with a warning, when the file comes back', () => {
    const gone = run([], first.ledger, [withdrawal('a.txt')]);
    const back = run([{ file: 'a.txt', url: A }], gone.ledger);
    expect(rules(back)).toEqual(['restored-source']);
    expect(back.ledger[0]?.status).toBe('live');
  });

  it('is no error where the file is there but cannot be read', () => {
    expect(identify([], [], [{ address: 'a.txt' }], first.ledger).problems).toEqual([]);
  });

  it('cannot be withdrawn where nothing says which it is', () => {
    expect(rules(run([], [], [withdrawal('unknown.txt')]))).toEqual(['withdrawal-of-nothing']);
  });
});

describe('citation keys', () => {
  it('stay with the entry that has them, and go on resolving when the sidecar drops them', () => {
    const first = run([{ file: 'a.txt', url: A, sidecar: { keys: ['leike2024'] } }]);
    expect(run([{ file: 'a.txt', url: A }], first.ledger).identities[0]?.keys).toEqual([
      'leike2024',
    ]);
    const second = run(
      [
        { file: 'a.txt', url: A },
        { file: 'b.txt', url: B, sidecar: { keys: ['leike2024'] } },
      ],
      first.ledger,
    );
    expect(second.problems).toMatchObject([
      { rule: 'duplicate-key', severity: 'error', file: 'b.txt.meta.yaml' },
    ]);
  });
});

describe('whatever happens to the sources', () => {
  const file = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt');
  const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const given = fc.record({
    file,
    text: fc.constantFrom('one', 'two', 'three'),
    url: maybe(A, `${A}/`, B, 'https://arxiv.org/abs/1', 'https://arxiv.org/pdf/1v2'),
    doi: maybe('10.1234/a', '10.1234/b', '10.48550/arXiv.1'),
  });
  const folder = fc.uniqueArray(given, { selector: (item) => item.file, maxLength: 4 });

  it('no ID is lost, changed or given twice, and the order of files does not count', () => {
    fc.assert(
      fc.property(fc.array(folder, { minLength: 1, maxLength: 6 }), (history) => {
        let ledger: LedgerLine[] = [];
        for (const files of history) {
          const plain = files.map(({ url, doi, ...rest }) => ({
            ...rest,
            ...(url === undefined ? {} : { url }),
            ...(doi === undefined ? {} : { doi }),
          }));
          const result = run(plain, ledger);
          const turned = run([...plain].reverse(), ledger);
          expect(turned.ledger).toEqual(result.ledger);
          const ids = new Set(result.ledger.map((line) => line.id));
          for (const before of ledger) expect(ids).toContain(before.id);
          expect(ids.size).toBe(result.ledger.length);
          const stable = new Set(result.ledger.map((line) => line.stableId));
          expect(stable.size).toBe(result.ledger.length);
          expect(new Set(result.identities.map(({ id }) => id)).size).toBe(
            result.identities.length,
          );
          for (const line of result.ledger) {
            if (line.status === 'moved') expect(ids).toContain(line.to);
          }
          expect(idsOf(run(plain, result.ledger))).toEqual(idsOf(result));
          ledger = result.ledger;
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('no ID of a ledger changes because sources come to be known by their DOI too', () => {
    fc.assert(
      fc.property(folder, (files) => {
        const known = ({ url, doi, ...rest }: (typeof files)[number], all: boolean): Given => ({
          ...rest,
          ...(url === undefined ? {} : { url }),
          ...(doi === undefined || (url !== undefined && !all) ? {} : { doi }),
        });
        const before = run(files.map((one) => known(one, false)));
        const after = run(
          files.map((one) => known(one, true)),
          before.ledger,
        );
        expect(idsOf(after)).toEqual(idsOf(before));
        const status = ({ id, status }: LedgerLine) => [id, status];
        expect(after.ledger.map(status)).toEqual(before.ledger.map(status));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
