import { expect, test } from 'vitest';
import { stableIdOf } from '../../../../src/model/ids/stable-id.ts';
import type { Wiki } from '../../../../src/model/wiki.ts';
import { redirectPage } from '../../../../src/plain/redirect-page.ts';
import { redirects } from '../../../../src/plain/redirects.ts';

const ID = '00000000000000aa';
const OLD = '00000000000000bb';
const OLDER = '00000000000000cc';

const line = { keys: [] as string[], source: 's', title: 'T' };

function wiki(): Wiki {
  return {
    pages: [
      { slug: 'light', front: { title: 'A light', redirects: ['lamp', 'horn', 'index'] } },
      { slug: 'horn', front: { title: 'A horn', redirects: [] } },
    ],
    entries: [
      { front: { id: ID, stableId: 'sid_Given00001', title: 'Beams', keys: ['marsh2019', 'c++'] } },
    ],
    ledger: [
      { ...line, id: ID, stableId: 'sid_Given00001', keys: ['earlier'], status: 'live' },
      { ...line, id: OLD, stableId: 'sid_Old0000001', status: 'moved', to: ID },
      {
        ...line,
        id: OLDER,
        stableId: 'sid_Older00001',
        keys: ['marsh2019'],
        status: 'moved',
        to: OLD,
      },
    ],
  } as unknown as Wiki;
}

const targets = (): Map<string, string> =>
  new Map(redirects(wiki()).map(({ path, target }) => [path, target]));

test('the stable IDs of an entry, given and derived, its keys and those it once had lead to its page', () => {
  for (const name of [ID, 'sid_Given00001', stableIdOf(ID), 'marsh2019', 'earlier']) {
    expect(targets().get(`id/${name}.html`), name).toBe(`resources/${ID}.html`);
  }
});

test('a key with characters that a file name may not have is written in code points', () => {
  expect(targets().get('id/c~2b~2b.html')).toBe(`resources/${ID}.html`);
});

test('an ID that moved twice leads to where it is now, by its own address too', () => {
  for (const name of [OLD, OLDER, 'sid_Old0000001', 'sid_Older00001']) {
    expect(targets().get(`id/${name}.html`), name).toBe(`resources/${ID}.html`);
  }
  expect(targets().get(`resources/${OLDER}.html`)).toBe(`resources/${ID}.html`);
});

test('moves that go in a circle lead nowhere', () => {
  const circle = wiki();
  circle.ledger = [
    { ...line, id: OLD, stableId: 'sid_Old0000001', status: 'moved', to: OLDER },
    { ...line, id: OLDER, stableId: 'sid_Older00001', status: 'moved', to: OLD },
  ];
  expect(redirects(circle).filter(({ path }) => path.includes(OLD))).toEqual([]);
});

test('an earlier slug leads to its page, unless another page has that slug now', () => {
  expect(targets().get('wiki/lamp.html')).toBe('wiki/light.html');
  expect(targets().has('wiki/horn.html')).toBe(false);
  expect(targets().has('wiki/index.html')).toBe(false);
});

test('a redirect is a relative refresh and a link, with a canonical address where the site has one', () => {
  const redirect = { path: 'id/a.html', target: 'resources/b.html', title: 'Tea & <biscuits>' };
  const { text } = redirectPage(redirect, 'en', 'https://wiki.example/x/');
  expect(text).toContain('<meta http-equiv="refresh" content="0; url=../resources/b.html">');
  expect(text).toContain('<link rel="canonical" href="https://wiki.example/x/resources/b.html">');
  expect(text).toContain('<a href="../resources/b.html">Tea &amp; &lt;biscuits&gt;</a>');
  expect(redirectPage(redirect, 'en').text).not.toContain('canonical');
});
