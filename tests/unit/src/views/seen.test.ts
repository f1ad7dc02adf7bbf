import { describe, expect, test } from 'vitest';
import type { Site } from '../../../../src/load/site.ts';
import { feedItems } from '../../../../src/plain/feed-items.ts';
import { resourceJson } from '../../../../src/plain/resource-json.ts';
import type { Entry } from '../../../../src/schema/entry.ts';
import type { SeenLine } from '../../../../src/schema/seen.ts';
import { attentionView } from '../../../../src/views/attention.ts';
import { resourceView } from '../../../../src/views/resource.ts';
import { entry, ID, page } from '../model/graph/small-wiki.ts';
import { siteOf } from './site-of.ts';

const URL_ = 'https://harbour.example/ships';
const FACTS = { url: URL_, copies: 'full', holding: 'copy' } as const;
const line = (facts: Partial<SeenLine>): SeenLine => ({
  id: ID(1),
  url: URL_,
  state: 'fine',
  checked: '2026-03-09',
  seen: '2026-03-09',
  kept: 1,
  ...facts,
});

function site(facts: Partial<SeenLine>, front: Partial<Entry> = {}): Site {
  const made = siteOf(
    [page('ada', 'Ada left [@key1].')],
    [entry(1, 'The ships came back.', { ...FACTS, ...front })],
  );
  const { wiki } = made.graph;
  return {
    ...made,
    graph: { ...made.graph, wiki: { ...wiki, seen: new Map([[ID(1), line(facts)]]) } },
  };
}
const view = (facts: Partial<SeenLine>, front: Partial<Entry> = {}) => {
  const made = site(facts, front);
  const [doc] = made.graph.wiki.entries;
  if (!doc) throw new Error('no entry');
  return resourceView(made, doc);
};

describe('an entry says what was found at its address', () => {
  const before = { seen: '2026-01-02', kept: undefined } as const;
  test.for<[Partial<SeenLine>, string]>([
    [{}, 'Last seen 9 March 2026: as it was saved.'],
    [{ kept: undefined }, 'Last seen 9 March 2026: the address answers.'],
    [
      { state: 'drifted', kept: 0.9 },
      'Last seen 9 March 2026: the text there is not the one saved here.',
    ],
    [{ ...before, state: 'missing' }, 'Not there on 9 March 2026. Last seen 2 January 2026.'],
    [
      { state: 'gone', missing: '2026-03-01', seen: undefined },
      'Gone: not there on 1 March 2026, nor on 9 March 2026.',
    ],
    [
      { ...before, state: 'blocked' },
      'On 9 March 2026 it was closed to programs; whether it is still there is not known. Last seen 2 January 2026.',
    ],
  ])('%o', ([facts, text]) => {
    expect(view(facts).seen?.text).toBe(text);
  });

  test('where it moved to, and an archived copy', () => {
    const { seen } = view({
      state: 'moved',
      to: 'https://harbour.example/new',
      archive: 'https://web.archive.org/web/20240101000000/x',
      archived: '2024-01-01',
    });
    expect(seen?.to?.href).toBe('https://harbour.example/new');
    expect(seen?.archive?.text).toBe('Archived copy of 1 January 2024');
  });
  test('where to look for a copy of what is gone, near the day it was saved', () => {
    const { seen } = view(
      { state: 'gone' },
      { capture: { format: 'html', fetched: '2024-05-28' } },
    );
    expect(seen?.archive).toEqual({
      link: { href: `https://web.archive.org/web/20240528/${URL_}`, host: 'web.archive.org' },
      text: 'Look for an archived copy',
    });
  });
  test('a copy that a person named is not offered twice, nor does an archive of pages that are there', () => {
    expect(
      view({ state: 'gone' }, { archive: 'https://archive.example/1' }).seen?.archive,
    ).toBeUndefined();
    expect(view({}).seen?.archive).toBeUndefined();
  });
  test('what changed is shown as far as rights to the text allow', () => {
    const facts = { state: 'drifted', kept: 0.876, went: ['Old.'], came: ['New.'] } as const;
    expect(view({ ...facts, went: ['Old.'], came: ['New.'] }).drift).toEqual({
      kept: '87 % of the saved text stood there on 9 March 2026.',
      went: ['Old.'],
      came: ['New.'],
    });
    const kept = view({ ...facts, went: ['Old.'], came: ['New.'] }, { copies: 'excerpt' }).drift;
    expect(kept).toMatchObject({ went: [], came: [] });
    const made = site({ ...facts, went: ['Old.'], came: ['New.'] }, { copies: 'none' });
    const [doc] = made.graph.wiki.entries;
    expect(doc && resourceJson(made, doc).text).not.toContain('Old.');
  });
  test('a look at another address says nothing', () => {
    expect(view({ url: 'https://other.example/' }).seen).toBeUndefined();
  });
});

const count = (made: Site) =>
  Object.fromEntries(attentionView(made).sections.map(({ id, count }) => [id, count]));

test('what is gone, moved or changed needs a person; what is blocked does not', () => {
  expect(count(site({ state: 'gone' }))).toMatchObject({ gone: 1, moved: 0, drifted: 0 });
  expect(count(site({ state: 'moved' }))).toMatchObject({ gone: 0, moved: 1 });
  const blocked = count(site({ state: 'blocked' }));
  expect([blocked.gone, blocked.missing, blocked.suspected]).toEqual([0, 0, 0]);
});

const RETRACTION = {
  status: 'retracted',
  date: '2025-02-03',
  reason: 'Made up',
  from: 'Crossref',
  learnt: '2026-03-01',
} as const;

test('a retraction lists the pages that cite the source, in the list of what needs a person and in the feed', () => {
  const made = site({}, { retraction: RETRACTION });
  const section = attentionView(made).sections.find(({ id }) => id === 'retracted');
  expect(section?.items).toEqual([
    { link: { text: 'Source 1', href: `../resources/${ID(1)}.html` }, detail: 'Cited by: Ada' },
  ]);
  expect(feedItems(made).find(({ id }) => id.endsWith(':retracted'))).toMatchObject({
    title: 'Retracted: Source 1',
    day: '2026-03-01',
    text: 'The publisher, author or institution has taken this source back. Do not rest a statement on it. Made up. Learnt from Crossref, 1 March 2026. Cited by: Ada',
  });
});
test('its banner says where and when it was learnt', () => {
  expect(view({}, { retraction: RETRACTION }).banners[0]).toMatchObject({
    kind: 'retracted',
    title: 'Retracted, 3 February 2025',
    text: 'The publisher, author or institution has taken this source back. Do not rest a statement on it. Made up. Learnt from Crossref, 1 March 2026.',
  });
});
