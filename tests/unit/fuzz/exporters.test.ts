import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { bookFiles } from '../../../scripts/export/epub/book.ts';
import { vaultFiles } from '../../../scripts/export/md/vault.ts';
import type { Site } from '../../../src/load/site.ts';
import { toCsl } from '../../../src/model/cite/csl.ts';
import { serialiseJsonLd, toJsonLd } from '../../../src/model/cite/json-ld.ts';
import { bodyFromMarkdown, bodyToMarkdown } from '../../../src/model/markdown/body.ts';
import { readMarkdown } from '../../../src/model/markdown/read-markdown.ts';
import { renderSaved } from '../../../src/model/markdown/render-saved.ts';
import { entryRecord } from '../../../src/model/search/entry-record.ts';
import { recordHtml } from '../../../src/model/search/record-html.ts';
import type { EntryDoc } from '../../../src/model/wiki.ts';
import { plainFiles } from '../../../src/plain/plain-files.ts';
import { redirectPage } from '../../../src/plain/redirect-page.ts';
import { type Entry, entrySchema } from '../../../src/schema/entry.ts';
import { hostileMarkdown, hostileString } from '../../hostile/arbitraries.ts';
import { markupOf, unsafeAddresses } from '../../hostile/markup.ts';
import { runs } from '../../hostile/runs.ts';
import { entry, page } from '../src/model/graph/small-wiki.ts';
import { siteOf } from '../src/views/site-of.ts';

// Files are UTF-8, so no half of a character comes out of them.
const text = hostileString.map((value) => value.toWellFormed() || 'x');
const address = hostileString.map(
  (value) => `https://leak.example/${value.toWellFormed().replace(/\s/g, '')}`,
);
const doi = hostileString.map((value) => `10.1000/x${value.toWellFormed().replace(/\s/g, '')}`);

/** What an entry may hold by its schema, of a source that states the worst. */
const front = fc.record<Partial<Entry>>(
  {
    title: text,
    authors: fc.array(text, { maxLength: 3 }),
    tags: fc.array(text, { maxLength: 3 }),
    url: address,
    doi,
    venueName: text,
    language: fc.constantFrom('en', 'ar', '"><script>'),
    license: text,
    abstract: text,
    relevance: text,
    published: fc.constantFrom('2024', '2024-05', '2024-05-28'),
    added: fc.constantFrom('2026-01-02', '2025-12-31'),
    kind: fc.constantFrom('news article', 'journal article', 'podcast', 'thesis'),
    summary: text.map((value) => ({ text: value, basis: 'written' as const })),
    keyPoints: fc.array(
      text.map((value) => ({ text: value, basis: 'written' as const })),
      { maxLength: 2 },
    ),
    rating: text.map((reason) => ({
      level: 3 as const,
      label: 'Good' as const,
      basis: 'own' as const,
      reason,
      by: reason,
      date: '2026-01-01',
    })),
  },
  { requiredKeys: ['title'] },
);

interface Made {
  fronts: Partial<Entry>[];
  bodies: string[];
}
const made: fc.Arbitrary<Made> = fc.record({
  fronts: fc.array(front, { minLength: 1, maxLength: 3 }),
  bodies: fc.array(hostileMarkdown, { minLength: 3, maxLength: 3 }),
});

function wikiOf({ fronts, bodies }: Made): { site: Site; entries: EntryDoc[] } {
  const entries = fronts.map((one, index) =>
    entry(index + 1, bodyToMarkdown(bodyFromMarkdown(bodies[index] ?? '')), one),
  );
  for (const { front: whole } of entries) entrySchema.parse(whole);
  const pages = [
    page('ferry', 'Text. [@key1]', { title: fronts[0]?.title ?? 'x', tags: ['"<b>'] }),
  ];
  const bodyOf = new Map(entries.map((doc) => [doc.front.id, doc.body]));
  const site: Site = siteOf(pages, entries, [], {
    url: 'https://wiki.example/a/',
    saved: (id) => {
      const root = readMarkdown(bodyOf.get(id) ?? '');
      const rendered = renderSaved(root, {
        matcher: { find: () => [] },
        linkTo: () => '',
        copies: 'full',
      });
      return { html: rendered.html, text: rendered.text, excerpted: false };
    },
    context: () => ({
      resolver: site.graph.resolver,
      matcher: { find: () => [] },
      linkTo: (slug) => `../wiki/${slug}.html`,
      quoteStatus: () => 'verified',
    }),
  });
  return { site, entries };
}

const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Parses strictly: any fault of XML is one. Gives the names of its elements and its addresses. */
function parseXml(xml: string): { names: Set<string>; addresses: string[] } {
  const faults: string[] = [];
  const onError = (level: string, message: string): void => {
    // A character that was lost before it came here is warned of, and is none of our business.
    if (level !== 'warning') faults.push(message);
  };
  const document = new DOMParser({ onError }).parseFromString(xml, 'application/xml');
  expect(faults).toEqual([]);
  const names = new Set<string>();
  const addresses: string[] = [];
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    names.add(element.tagName);
    for (const { name, value } of Array.from(element.attributes)) {
      if (/^on|^style$|srcdoc/.test(name)) names.add(`${element.tagName}[${name}]`);
      if (/href|src|resource/.test(name)) addresses.push(value);
    }
  }
  return { names, addresses };
}

/** Whether it is one call of a function with plain data, as packs that pages load as scripts are. */
function expectDataScript(script: string): void {
  const match = /^[^<>]*?\(([\s\S]*)\);?\n?$/.exec(script);
  expect(match, script.slice(0, 200)).not.toBeNull();
  expect(script).not.toMatch(/<\/?script|<!--/i);
}

function check(path: string, content: string, entries: number): void {
  const at = path.slice(path.lastIndexOf('.') + 1);
  if (at === 'json' || at === 'webmanifest') JSON.parse(content);
  else if (at === 'xml' || at === 'rdf' || at === 'xhtml' || at === 'opf' || at === 'ncx') {
    const { names, addresses } = parseXml(content);
    expect(
      [...names].filter((name) => /^(?:\w+:)?(?:script|iframe|object)$|\[/.test(name)),
    ).toEqual([]);
    expect(addresses.filter((value) => /^\s*(?:javascript|vbscript|data):/i.test(value))).toEqual(
      [],
    );
  } else if (at === 'ris') {
    for (const line of content.split('\r\n')) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /);
    if (path === 'references.ris') expect(content.match(/^TY {2}- /gm)).toHaveLength(entries);
  } else if (at === 'bib') {
    if (path === 'references.bib') expect(content.match(/^@[a-z]+\{/gm)).toHaveLength(entries);
  } else if (at === 'js') expectDataScript(content);
  else if (at === 'html') {
    const markup = markupOf(content);
    const strange = [...markup.kinds].filter((kind) =>
      /^(?:script|svg|img|iframe)|\[on/.test(kind),
    );
    expect([...strange, ...unsafeAddresses(markup)]).toEqual([]);
  }
  // JSON writes them as escapes, and a page of notes is read in an editor.
  // A list of lines is shown as it is; formats with escapes of their own hold more as text.
  const acting = ['ris', 'bib', 'txt'].includes(at)
    ? CONTROLS
    : ['json', 'js', 'webmanifest'].includes(at)
      ? /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
      : FORBIDDEN_IN_XML;
  if (!['md', 'html'].includes(at)) expect(acting.test(content), path).toBe(false);
}

describe('whatever a source states, what is made of it for others says it and does nothing', () => {
  test('in feeds, records, bibliographies, twins, redirects and packs', () =>
    fc.assert(
      fc.property(made, (given) => {
        const { site, entries } = wikiOf(given);
        for (const { path, text: content } of plainFiles(site))
          check(path, content, entries.length);
      }),
      runs(30),
    ));

  test('in a book', () =>
    fc.assert(
      fc.property(made, (given) => {
        const { site, entries } = wikiOf(given);
        for (const file of bookFiles(site)) {
          if ('text' in file) check(file.path, file.text, entries.length);
        }
      }),
      runs(25),
    ));

  test('in notes, whose properties hold just what was stated', () =>
    fc.assert(
      fc.property(made, (given) => {
        const { site, entries } = wikiOf(given);
        for (const file of vaultFiles(site)) {
          expect(file.path).toMatch(/^[^/\\:*?"<>|]+(?:\/[^/\\:*?"<>|]+)*$/);
          expect(file.path.split('/')).not.toContain('..');
          if (!('text' in file) || !file.path.endsWith('.md')) continue;
          const head = /^---\n([\s\S]*?\n)---\n/.exec(file.text)?.[1];
          if (head === undefined) continue;
          const properties = parseDocument(head, { version: '1.1' }).toJS() as {
            id?: string;
            title?: string;
          };
          const source = entries.find((one) => one.front.id === properties.id);
          if (source) expect(properties.title).toBe(source.front.title);
          expect(Object.keys(properties)).not.toContain('__proto__');
        }
      }),
      runs(25),
    ));

  test('in what search engines and the search read', () =>
    fc.assert(
      fc.property(made, (given) => {
        const { entries } = wikiOf(given);
        for (const { front: one } of entries) {
          const jsonLd = toJsonLd(toCsl(one), { description: one.summary?.text });
          const html = `<!doctype html><title>x</title><script type="application/ld+json">${serialiseJsonLd(jsonLd)}</script><p>after</p>`;
          const markup = markupOf(html);
          expect([...markup.kinds].sort()).toEqual([
            'body',
            'head',
            'html',
            'p',
            'script',
            'script[type]',
            'title',
          ]);
          expect(JSON.parse(serialiseJsonLd(jsonLd))).toEqual(JSON.parse(JSON.stringify(jsonLd)));
          const record = entryRecord(one, {
            venueName: one.venueName,
            pages: [],
            citedBy: [],
            importance: 1,
            html: '',
            notes: '',
          });
          const kinds = [...markupOf(recordHtml(record as never, 'en', 1)).kinds];
          expect(
            kinds.filter(
              (kind) =>
                !/^(?:html|head|body|h1|div|p|i|span)(?:\[(?:lang|id|data-[a-z-]+)\])?$/.test(kind),
            ),
          ).toEqual([]);
        }
      }),
      runs(60),
    ));

  test('in pages that lead on', () =>
    fc.assert(
      fc.property(text, (title) => {
        const { text: html } = redirectPage(
          { path: 'id/a.html', target: 'resources/b.html', title } as never,
          'en',
        );
        const markup = markupOf(html);
        expect([...markup.kinds].filter((kind) => /script|img|svg|\[on/.test(kind))).toEqual([]);
        expect(markup.addresses).toEqual([['a[href]', '../resources/b.html']]);
      }),
      runs(300),
    ));
});

beforeAll(() => {
  // The arbitrary is of use only while its entries are what the schema allows.
  expect(() => wikiOf(fc.sample(made, { numRuns: 1, seed: 1 })[0] as Made)).not.toThrow();
});
