import { DOMParser, type Element } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import type { Site } from '../../../../src/load/site.ts';
import { feed } from '../../../../src/plain/feed.ts';
import { jsonFeed } from '../../../../src/plain/json-feed.ts';

const HOSTILE = ']]> <b>&amp; "quoted" & \u0007 \u2028';

function site(url?: string): Site {
  const front = (id: string, more: object) => ({
    front: { id, title: HOSTILE, authors: [], tags: [], rating: { label: 'Unrated' }, ...more },
  });
  const entries = [
    front('00000000000000aa', { published: '2024', url: 'https://a.example/?a=1&b=2' }),
    front('00000000000000bb', { added: '2026-02-01', authors: [HOSTILE, 'B'], tags: [HOSTILE] }),
    front('00000000000000cc', { added: '2026-02', summary: { text: HOSTILE } }),
  ];
  const venues = [
    {
      id: 'v',
      name: HOSTILE,
      rating: { level: 3, reason: HOSTILE, by: HOSTILE, date: '2026-03-01' },
      history: [{ level: 2, reason: 'Then', by: 'A', date: '2025-03-01' }],
    },
  ];
  const wiki = {
    config: { title: HOSTILE, description: HOSTILE, language: 'en' },
    entries,
    pages: [],
    venues,
  };
  const graph = { wiki, byTag: new Map(), citedBy: new Map(), claims: { list: [], gone: [] } };
  return { graph, ...(url && { url }) } as unknown as Site;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ADDRESSES = [undefined, 'https://wiki.example/x/'];

test.each(ADDRESSES)('the feed is Atom as RFC 4287 has it (%s)', (url) => {
  const faults: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => faults.push(`${level}: ${message}`),
  });
  const root = parser.parseFromString(feed(site(url)).text, 'text/xml').documentElement;
  expect(faults).toEqual([]);
  expect(root?.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  const children = (of: Element, name: string): Element[] =>
    [...of.childNodes].filter((node): node is Element => node.nodeName === name);
  const one = (of: Element, name: string): string => {
    expect(children(of, name), name).toHaveLength(1);
    return children(of, name)[0]?.textContent ?? '';
  };
  const top = root as Element;
  const entries = children(top, 'entry');
  expect(entries).toHaveLength(4);
  for (const element of [top, ...entries]) {
    expect(() => new URL(one(element, 'id'))).not.toThrow();
    expect(one(element, 'title')).not.toBe('');
    expect(one(element, 'updated')).toMatch(TIME);
    for (const link of children(element, 'link'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/wiki\.example\/x\//);
  }
  for (const entry of entries) {
    // 4.1.1 and 4.1.2: an author here or in the feed; content, or a link to where the content is.
    expect(children(entry, 'author').length + children(top, 'author').length).toBeGreaterThan(0);
    expect(children(entry, 'content').length + children(entry, 'link').length).toBeGreaterThan(0);
  }
  expect(new Set(entries.map((entry) => one(entry, 'id'))).size).toBe(entries.length);
  const self = children(top, 'link').find((link) => link.getAttribute('rel') === 'self');
  expect(self?.getAttribute('href')).toBe(url && `${url}feed.xml`);
});

test.each(ADDRESSES)('the other is a JSON Feed 1.1 (%s)', (url) => {
  const json = JSON.parse(jsonFeed(site(url)).text);
  const isAddress = (value: unknown): boolean =>
    value === undefined || (typeof value === 'string' && /^https?:\/\//.test(value));
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.title).toBe(HOSTILE);
  expect([json.home_page_url, json.feed_url].every(isAddress)).toBe(true);
  expect(json.feed_url).toBe(url && `${url}feed.json`);
  expect(json.items).toHaveLength(4);
  for (const item of json.items) {
    expect(typeof item.id).toBe('string');
    expect(typeof (item.content_text ?? item.content_html)).toBe('string');
    expect(item.date_published).toMatch(TIME);
    expect([item.url, item.external_url].every(isAddress)).toBe(true);
    for (const author of item.authors ?? []) expect(typeof author.name).toBe('string');
    for (const tag of item.tags ?? []) expect(typeof tag).toBe('string');
    expect(Object.keys(item)).not.toContain('author');
  }
  expect(new Set(json.items.map(({ id }: { id: string }) => id)).size).toBe(4);
});

test('a title that is not well-formed Unicode stops no feed', () => {
  const broken = site();
  Object.assign(broken.graph.wiki.config, { title: 'Tides \ud800' });
  expect(feed(broken).text).toContain('<id>urn:stemma:Tides%20%EF%BF%BD</id>');
});
