import { describe, expect, test } from 'vitest';
import type { Site } from '../../../../src/load/site.ts';
import { versionHash } from '../../../../src/model/versions/version-hash.ts';
import type { FormerVersion } from '../../../../src/model/versions/versions.ts';
import { redirects } from '../../../../src/plain/redirects.ts';
import { resourceJson } from '../../../../src/plain/resource-json.ts';
import type { Entry } from '../../../../src/schema/entry.ts';
import type { VersionLine } from '../../../../src/schema/version.ts';
import { resourceView } from '../../../../src/views/resource.ts';
import { textDiff } from '../../../../src/views/text-diff.ts';
import { hasVersions, versionsView } from '../../../../src/views/versions.ts';
import { entry, ID, page } from '../model/graph/small-wiki.ts';
import { siteOf } from './site-of.ts';

const OLD = 'The ferry left at dawn.\n\nNobody was on board.';
const NOW = 'The ferry left at noon.\n\nNobody was on board.\n\nIt came back on Sunday.';
const FORMER: FormerVersion = {
  hash: versionHash(OLD),
  fetched: '2026-01-01',
  holding: 'copy',
  words: 9,
  text: OLD,
};

function site(former: FormerVersion[] = [FORMER], front: Partial<Entry> = {}): Site {
  const made = siteOf(
    [page('ada', 'It left [@key1 "left at noon"], or [@key1].')],
    [
      entry(1, NOW, {
        holding: 'copy',
        copies: 'full',
        capture: { format: 'html', fetched: '2026-02-01' },
        ...front,
      }),
    ],
  );
  return { ...made, versions: () => former };
}
const doc = (made: Site) => {
  const [first] = made.graph.wiki.entries;
  if (!first) throw new Error('no entry');
  return first;
};

describe('the page of versions', () => {
  test('shows the present one first, each with its name and what the next one changed', () => {
    const made = site();
    const view = versionsView(made, doc(made));
    expect(view.versions.map(({ name, heading }) => [name, heading])).toEqual([
      [`${ID(1)}@${versionHash(NOW)}`, 'The present version'],
      [`${ID(1)}@${FORMER.hash}`, 'The version of 1 January 2026'],
    ]);
    expect(view.versions[1]?.changes).toEqual([
      {
        parts: [
          { kind: 'same', text: 'The ferry left at ' },
          { kind: 'went', text: 'dawn' },
          { kind: 'came', text: 'noon' },
          { kind: 'same', text: '.' },
        ],
      },
      { same: 1 },
      { parts: [{ kind: 'came', text: 'It came back on Sunday.' }] },
    ]);
    expect(view.versions[1]?.permalink).toBe(`../../id/${ID(1)}%40${FORMER.hash}.html`);
  });
  test('shows nothing of a text that may not be shown', () => {
    const made = site([FORMER], { copies: 'excerpt' });
    const view = versionsView(made, doc(made));
    expect(JSON.stringify(view.versions)).not.toContain('dawn');
    expect(view.versions[1]).toMatchObject({ withheld: true, changes: [], whole: [] });
  });
  test('is there only for sources that had another text, and were not withdrawn', () => {
    const none = site([]);
    expect(hasVersions(none, doc(none))).toBe(false);
    const withdrawn = site([FORMER], { withdrawn: { reason: 'Asked.' } });
    expect(hasVersions(withdrawn, doc(withdrawn))).toBe(false);
    expect(hasVersions(site(), doc(site()))).toBe(true);
  });
});

test('an entry that had another text says by what name its present one is cited', () => {
  const made = site();
  expect(resourceView(made, doc(made)).version).toEqual({
    name: `${ID(1)}@${versionHash(NOW)}`,
    all: { text: '1 earlier version', href: `${ID(1)}/versions.html` },
  });
  expect(resourceView(site([]), doc(site([]))).version).toBeUndefined();
});

test('its JSON names the versions that it had', () => {
  const made = site();
  expect(JSON.parse(resourceJson(made, doc(made)).text).versions).toEqual([
    {
      hash: FORMER.hash,
      fetched: '2026-01-01',
      words: 9,
      page: `id/${ID(1)}@${FORMER.hash}.html`,
    },
  ]);
});

test('a quote names the version that it was held against; a citation without one does not', () => {
  const made = site();
  const uses = resourceView(made, doc(made)).citedBy[0]?.uses ?? [];
  expect(uses.map(({ version }) => version)).toEqual([
    { text: 'in the version of 1 February 2026', href: `${ID(1)}.html#saved` },
    undefined,
  ]);
});

describe('addresses of versions', () => {
  const line: VersionLine = { hash: FORMER.hash, holding: 'copy', words: 9, text: [OLD] };
  const paths = (front: Partial<Entry>, ledger: object[] = []) => {
    const { wiki } = site([FORMER], front).graph;
    const versions = new Map([[ID(1), [line]]]);
    const all = redirects({ ...wiki, versions, ledger: ledger as typeof wiki.ledger });
    return Object.fromEntries(
      all.filter(({ path }) => path.includes('@')).map(({ path, target }) => [path, target]),
    );
  };
  test('lead to the text they name', () => {
    expect(paths({})).toEqual({
      [`id/${ID(1)}@${versionHash(NOW)}.html`]: `resources/${ID(1)}.html#saved`,
      [`id/${ID(1)}@${FORMER.hash}.html`]: `resources/${ID(1)}/versions.html#v-${FORMER.hash}`,
    });
  });
  test('lead to the page that says so where the source was withdrawn', () => {
    expect(paths({ withdrawn: { reason: 'Asked.' } })).toEqual({
      [`id/${ID(1)}@${FORMER.hash}.html`]: `resources/${ID(1)}.html`,
    });
  });
});

describe('the difference of two texts', () => {
  test('finds paragraphs that moved past new ones, and edited ones among them', () => {
    const before = 'One two three four.\n\nFive six seven eight.';
    const after = 'Nine ten.\n\nOne two three four.\n\nFive six seven none.';
    expect(textDiff(before, after).map((block) => ('same' in block ? block.same : 'x'))).toEqual([
      'x',
      1,
      'x',
    ]);
  });
  test('shows a sentence that was replaced by another as one, and words where it was edited', () => {
    const before = 'It left at dawn. Nobody knew the captain by name. It came back.';
    const after = 'It left at noon. Three cranes were built on the quay. It came back.';
    expect(textDiff(before, after)).toEqual([
      {
        parts: [
          { kind: 'went', text: 'It left at dawn. Nobody knew the captain by name. ' },
          { kind: 'came', text: 'It left at noon. Three cranes were built on the quay. ' },
          { kind: 'same', text: 'It came back.' },
        ],
      },
    ]);
    expect(textDiff('It left at dawn. It came.', 'It left at noon. It came.')).toEqual([
      {
        parts: [
          { kind: 'same', text: 'It left at ' },
          { kind: 'went', text: 'dawn' },
          { kind: 'came', text: 'noon' },
          { kind: 'same', text: '. ' },
          { kind: 'same', text: 'It came.' },
        ],
      },
    ]);
  });
  test('of texts with nothing in common is one after the other', () => {
    expect(textDiff('A b c.', 'X y z.')).toEqual([
      { parts: [{ kind: 'went', text: 'A b c.' }] },
      { parts: [{ kind: 'came', text: 'X y z.' }] },
    ]);
  });
  test('of the same text is none', () => {
    expect(textDiff(OLD, OLD)).toEqual([{ same: 2 }]);
  });
});
