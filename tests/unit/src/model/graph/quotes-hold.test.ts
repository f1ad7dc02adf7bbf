import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../../../src/model/graph/build-graph.ts';
import type { Graph } from '../../../../../src/model/graph/graph.ts';
import { savedFacts } from '../../../../../src/model/graph/saved-facts.ts';
import { bodyFromMarkdown } from '../../../../../src/model/markdown/body.ts';
import { buildMatcher } from '../../../../../src/model/mentions/matcher.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';
import { versionHash } from '../../../../../src/model/versions/version-hash.ts';
import type { FormerVersion } from '../../../../../src/model/versions/versions.ts';
import type { Entry } from '../../../../../src/schema/entry.ts';
import { entry, ID, page } from './small-wiki.ts';

const MONDAY = 'On Monday the ferry left Skarn at dawn with forty people on board.';
const SUNDAY = 'On Sunday the ferry left Skarn at dawn with forty people on board.';
const BEFORE = `${SUNDAY}\n\n${MONDAY}`;
/** The same after the passage about Monday was edited: the one about Sunday is now the likest. */
const AFTER = `${SUNDAY}\n\n${MONDAY.replace('at dawn', 'at noon')}`;

function graph(
  citation: string,
  text: string,
  versions: FormerVersion[] = [],
  front: Partial<Entry> = {},
): Graph {
  const matcher = buildMatcher([]);
  const entries = [entry(1, text, { holding: 'copy', copies: 'full', ...front })];
  const facts = savedFacts(bodyFromMarkdown(text), { matcher, copies: 'full' });
  return buildGraph({
    wiki: {
      config: { title: 'W', language: 'en', copies: 'full' } as never,
      venues: [],
      brokenVenues: [],
      pages: [page('ferry', `It left ${citation}.`)],
      entries,
      ledger: [],
    },
    matcher,
    saved: () => (versions.length > 0 ? { ...facts, versions } : facts),
  });
}
const told = (made: Graph) => made.problems.map(formatProblem);
const use = (made: Graph) => made.references.get('ferry')?.[0]?.uses[0];
const former = (text: string, fetched: string, facts: Partial<FormerVersion> = {}) => ({
  ...{ hash: versionHash(text), fetched, holding: 'copy' as const, words: 9, text },
  ...facts,
});

describe('a quote of one of two passages that are nearly the same', () => {
  test('stands while it stands', () => {
    const made = graph(`[@key1 "${MONDAY}"]`, BEFORE);
    expect(use(made)?.quoteStatus).toBe('verified');
    expect(told(made)).toEqual([]);
  });
  test('is told with both texts once it was edited, and never taken for the other', () => {
    const made = graph(`[@key1 "${MONDAY}"]`, AFTER);
    expect(use(made)?.quoteStatus).toBe('contradicted');
    expect(told(made)).toEqual([
      `pages/ferry.mdx:4: The quote "${MONDAY}" does not stand in the full copy of "Source 1" (0000000000000001); the nearest there, which is not the same, is "${SUNDAY}". Quote it word for word, or cite without the quote. [contradicted-quote]`,
    ]);
  });
  test('is told with the version in which it stood', () => {
    const hash = versionHash(BEFORE);
    const made = graph(`[@key1 "${MONDAY}"]`, AFTER, [former(BEFORE, '2026-01-01')]);
    expect(told(made)).toEqual([
      `pages/ferry.mdx:4: The quote "${MONDAY}" does not stand in the full copy of "Source 1" (0000000000000001); it did in version ${hash} (saved 2026-01-01); the nearest there, which is not the same, is "${SUNDAY}". Quote it word for word, or cite the version that has it: [@0000000000000001@${hash} "…"]. [contradicted-quote]`,
    ]);
  });
  test('what may not be shown is not told either', () => {
    const made = graph(`[@key1 "${MONDAY}"]`, AFTER, [], { copies: 'none' });
    expect(told(made).join()).not.toContain('Sunday');
  });
});

describe('a citation that names a version', () => {
  const hash = versionHash(BEFORE);
  const versions = [former(BEFORE, '2026-01-01')];
  test('has its quote checked against that, though the text has changed', () => {
    const made = graph(`[@key1@${hash}, p. 2 "${MONDAY}"]`, AFTER, versions);
    expect(use(made)).toMatchObject({
      ref: 'key1',
      version: hash,
      locator: 'p. 2',
      quoteStatus: 'verified',
    });
    expect(told(made)).toEqual([]);
  });
  test('does not have it checked against the text as it is now', () => {
    const noon = MONDAY.replace('at dawn', 'at noon');
    const made = graph(`[@key1@${hash} "${noon}"]`, AFTER, versions);
    expect(told(made)).toEqual([
      `pages/ferry.mdx:4: The quote "${noon}" does not stand in version ${hash} (saved 2026-01-01) of "Source 1" (0000000000000001); the nearest there, which is not the same, is "${MONDAY}". Quote it word for word, or cite without the quote. [contradicted-quote]`,
    ]);
  });
  test('may name the present one', () => {
    const made = graph(`[@key1@${versionHash(AFTER)} "${SUNDAY}"]`, AFTER);
    expect([use(made)?.quoteStatus, told(made)]).toEqual(['verified', []]);
  });
  test('that nobody kept is an error that names those there are', () => {
    const made = graph(`[@key1@0badcafe "${SUNDAY}"]`, AFTER, versions);
    expect(use(made)?.quoteStatus).toBe('uncheckable');
    expect(told(made)).toEqual([
      `pages/ferry.mdx:4: [@key1@0badcafe] names a version of "Source 1" (0000000000000001) that is not kept. Write @key1@${versionHash(AFTER)} or @key1@${hash} (saved 2026-01-01), or leave the version out. [unknown-version]`,
    ]);
  });
  test('whose text could not be kept leaves the quote uncheckable', () => {
    const bare = [former(BEFORE, '2026-01-01', { text: undefined })];
    const made = graph(`[@key1@${hash} "${MONDAY}"]`, AFTER, bare);
    expect([use(made)?.quoteStatus, told(made)]).toEqual(['uncheckable', []]);
    expect(made.uncheckable.map(({ id }) => id)).toEqual([ID(1)]);
  });
});
