import { describe, expect, test } from 'vitest';
import { classify } from '../../../../../scripts/check/online/classify.ts';
import type { ArrivedPage } from '../../../../../scripts/check/online/finding.ts';

const URL_ = 'https://harbour.example/news/ships';
const SAME = { kept: 1, drifted: false, went: [], came: [] };
const page = (facts: Partial<ArrivedPage>) =>
  classify(URL_, {
    kind: 'page',
    page: { status: 200, chain: [URL_], start: '', length: 500, comparison: SAME, ...facts },
  });
const chain = (to: string) => [URL_, to];

describe('statuses', () => {
  test.for([404, 410])('%i is missing, never gone at once', (status) => {
    expect(classify(URL_, { kind: 'status', status }).state).toBe('missing');
  });
  test.for([401, 402, 403, 407, 429, 451, 503])('%i is blocked', (status) => {
    expect(classify(URL_, { kind: 'status', status }).state).toBe('blocked');
  });
  test.for([400, 405, 418, 500, 502, 504])('%i is unknown', (status) => {
    expect(classify(URL_, { kind: 'status', status }).state).toBe('unknown');
  });
  test('a robots.txt that asks us not to look blocks, a dead host is missing, a timeout is unknown', () => {
    expect(classify(URL_, { kind: 'robots' })).toEqual({ state: 'blocked', why: 'robots.txt' });
    expect(classify(URL_, { kind: 'dead-host' }).state).toBe('missing');
    expect(classify(URL_, { kind: 'nothing', why: 'slow' })).toEqual({
      state: 'unknown',
      why: 'slow',
    });
  });
});

describe('addresses that lead on', () => {
  test('to another place: it moved, and where to', () => {
    const to = 'https://harbour.example/archive/ships';
    expect(page({ chain: chain(to) })).toMatchObject({ state: 'moved', to });
  });
  test.for([
    'http://harbour.example/news/ships',
    'https://www.harbour.example/news/ships/',
    'https://harbour.example/news/ships?utm_source=x',
  ])('to another spelling of it, %s: it is fine', (to) => {
    expect(page({ chain: chain(to) })).toMatchObject({ state: 'fine', to: undefined });
  });
  test('an address that is made to lead on does not move', () => {
    const doi = 'https://doi.org/10.1234/winds';
    const arrived = { status: 200, chain: [doi, URL_], start: '', length: 9, comparison: SAME };
    expect(classify(doi, { kind: 'page', page: arrived }).state).toBe('fine');
  });
  test('to the home page, without the text: suspected', () => {
    const comparison = { ...SAME, kept: 0.1, drifted: true };
    expect(page({ chain: chain('https://harbour.example/'), comparison })).toMatchObject({
      state: 'suspected',
      why: 'it leads to the home page',
    });
  });
  test('to the home page, where nothing can be compared: suspected', () => {
    const arrived = page({ chain: chain('https://harbour.example/en/'), comparison: undefined });
    expect(arrived.state).toBe('suspected');
  });
  test('to the home page, with the text: it moved', () => {
    expect(page({ chain: chain('https://harbour.example/') }).state).toBe('moved');
  });
  test('to a login: blocked', () => {
    const to = 'https://harbour.example/account/login?next=/news/ships';
    const comparison = { ...SAME, kept: 0 };
    expect(page({ chain: chain(to), comparison })).toMatchObject({ state: 'blocked' });
  });
});

describe('pages that say they are fine', () => {
  const other = { kept: 0, drifted: true, went: ['All of it.'], came: [] };
  test.for([
    'Page not found | The Harbour',
    '404',
    'Oops! That page can’t be found',
    'Seite nicht gefunden',
    'This article is no longer available',
  ])('an error page by its title, "%s", is suspected', (title) => {
    expect(page({ title, comparison: other })).toMatchObject({
      state: 'suspected',
      why: 'it looks like an error page',
    });
  });
  test('an article about missing pages is not, while its text stands there', () => {
    expect(page({ title: 'Page not found: a history of error 404' }).state).toBe('fine');
  });
  test('a domain for sale is suspected', () => {
    expect(page({ start: 'This domain is for sale.', comparison: other }).state).toBe('suspected');
  });
  test('a proof of being human blocks', () => {
    expect(page({ title: 'Just a moment...', comparison: other }).state).toBe('blocked');
  });
  test('another text is suspected, not drift', () => {
    expect(page({ title: 'Ships', comparison: other })).toMatchObject({
      state: 'suspected',
      why: 'another text stands there',
    });
  });
  test('an edited text drifted, with at most three sentences of each kind, cut', () => {
    const went = ['One.', 'Two.', 'Three.', 'Four.'];
    const comparison = { kept: 0.9, drifted: true, went, came: ['x'.repeat(400)] };
    expect(page({ comparison })).toEqual({
      state: 'drifted',
      status: 200,
      to: undefined,
      kept: 0.9,
      went: ['One.', 'Two.', 'Three.'],
      came: [`${'x'.repeat(240)}…`],
    });
  });
});

test('what cannot be looked into is there all the same', () => {
  const unread = { kind: 'unread', status: 200, chain: [URL_], why: 'it is no text' } as const;
  expect(classify(URL_, unread)).toMatchObject({ state: 'fine', why: 'it is no text' });
});
