import { describe, expect, it } from 'vitest';
import { ambiguousName } from '../../../../scripts/check/ambiguous-name.ts';
import { brokenLink } from '../../../../scripts/check/broken-link.ts';
import type { BuiltPage, CheckContext, Rule } from '../../../../scripts/check/context.ts';
import { handEditedEntry } from '../../../../scripts/check/hand-edited-entry.ts';
import { orphanEntry } from '../../../../scripts/check/orphan-entry.ts';
import { redirectConflict } from '../../../../scripts/check/redirect-conflict.ts';
import { staleEntry } from '../../../../scripts/check/stale-entry.ts';
import { unknownAffiliation } from '../../../../scripts/check/unknown-affiliation.ts';
import { unknownStart } from '../../../../scripts/check/unknown-start.ts';
import { serialiseEntry } from '../../../../scripts/convert/write.ts';
import { buildMatcher } from '../../../../src/model/mentions/matcher.ts';
import { formatProblem } from '../../../../src/model/problem.ts';
import type { PageDoc } from '../../../../src/model/wiki.ts';
import { pageSchema } from '../../../../src/schema/page.ts';
import { venueSchema } from '../../../../src/schema/venue.ts';

function page(slug: string, front: object = {}): PageDoc {
  return {
    slug,
    file: `pages/${slug}.mdx`,
    front: pageSchema.parse({ title: slug, ...front }),
    body: '',
    bodyLine: 4,
  };
}

function context(
  more: { pages?: PageDoc[]; venues?: object[]; start?: string } & Partial<CheckContext>,
): CheckContext {
  const pages = more.pages ?? [];
  const wiki = {
    pages,
    venues: (more.venues ?? []).map((venue) => venueSchema.parse(venue)),
    ledger: [{ id: '1'.repeat(16) }],
    config: { start: more.start },
  };
  return {
    graph: {
      wiki,
      pages: new Map(pages.map((one) => [one.slug, one])),
      problems: [],
    } as unknown as CheckContext['graph'],
    matcher: buildMatcher(pages.map(({ slug, front }) => ({ ...front, slug }))),
    entryFiles: new Map(),
    expected: undefined,
    site: undefined,
    ...more,
  };
}

const told = (rule: Rule, given: Parameters<typeof context>[0]) =>
  rule(context(given)).map(formatProblem);

const FILE = `entries/${'1'.repeat(16)}.mdx`;
const ENTRY = serialiseEntry(
  {
    id: '1'.repeat(16),
    stableId: 'sid_0000000001',
    title: 'T',
    authors: [],
    tags: [],
    keys: [],
    rating: { label: 'Unrated', basis: 'none' },
    keyPoints: [],
    highlights: [],
    mentions: [],
    holding: 'copy',
    copies: 'full',
    origins: {},
    source: 'sources/t.txt',
  },
  'Text.\n',
);

describe('entries', () => {
  it('that are what their sources give are in order', () => {
    const given = { entryFiles: new Map([[FILE, ENTRY]]), expected: new Map([[FILE, ENTRY]]) };
    for (const rule of [staleEntry, handEditedEntry, orphanEntry])
      expect(told(rule, given)).toEqual([]);
  });

  it('that are older than their sources are stale', () => {
    const expected = new Map([[FILE, `${ENTRY}\nMore.`]]);
    expect(told(staleEntry, { entryFiles: new Map([[FILE, ENTRY]]), expected })).toEqual([
      `${FILE}: the entry is older than its source. Run "npm run convert" and commit what it writes. [stale-entry]`,
    ]);
    expect(told(staleEntry, { expected })).toEqual([
      `${FILE}: the entry of a source is missing. Run "npm run convert" and commit what it writes. [stale-entry]`,
    ]);
  });

  it('that were edited by hand are named with the sidecar where the edit belongs', () => {
    const edited = ENTRY.replace('Text.', 'Other text.');
    expect(told(handEditedEntry, { entryFiles: new Map([[FILE, edited]]) })).toEqual([
      `${FILE}: was edited by hand, and the build does not overwrite what a person wrote. Move the edit to sources/t.txt.meta.yaml, then delete this file and build again. [hand-edited-entry]`,
    ]);
  });

  it('that the ledger does not know are orphans', () => {
    const file = `entries/${'2'.repeat(16)}.mdx`;
    expect(told(orphanEntry, { entryFiles: new Map([[file, ENTRY]]) })).toEqual([
      `${file}: no ID of the ledger stands for this entry. Restore its line in ids.jsonl from version control, or delete the file if it was never published. [orphan-entry]`,
    ]);
  });
});

describe('pages and venues', () => {
  it('a venue that speaks for a page which does not exist is told', () => {
    const venues = [{ id: 'v', name: 'V', kind: 'blog', affiliations: ['here', 'gone'] }];
    expect(told(unknownAffiliation, { pages: [page('here')], venues })).toEqual([
      'venues.yaml: the venue v speaks for the page "gone", which does not exist. Write the page, or correct the slug. [unknown-affiliation]',
    ]);
  });

  it('an earlier slug may not be the slug of a page, nor that of two pages', () => {
    const pages = [
      page('a', { redirects: ['b', 'old'] }),
      page('b'),
      page('c', { redirects: ['old'] }),
    ];
    expect(told(redirectConflict, { pages })).toEqual([
      'pages/a.mdx: redirects "b" here, but that address belongs to pages/b.mdx. Take the slug out of "redirects" of one of them. [redirect-conflict]',
      'pages/c.mdx: redirects "old" here, but that address belongs to pages/a.mdx. Take the slug out of "redirects" of one of them. [redirect-conflict]',
    ]);
  });

  it('an alias that two pages claim is told at the page that loses it', () => {
    const pages = [
      page('a', { title: 'Mercury' }),
      page('b', { title: 'Element 80', aliases: ['Mercury'] }),
    ];
    expect(told(ambiguousName, { pages })).toEqual([
      'pages/b.mdx: "Mercury" is a name of the page "a" too, and mentions of it are linked there. Take the alias out of one of the two pages. [ambiguous-name]',
    ]);
  });

  it('the start page has to exist', () => {
    expect(told(unknownStart, { pages: [page('a')], start: 'a' })).toEqual([]);
    expect(told(unknownStart, { pages: [page('a')], start: 'b' })).toEqual([
      'wiki.yaml: the start page "b" does not exist. Name the slug of a page, or leave "start" out. [unknown-start]',
    ]);
  });
});

describe('links of the built site', () => {
  const built = (file: string, hrefs: string[], ids: string[] = []): BuiltPage => ({
    file,
    links: hrefs.map((href) => ({ href, line: 3 })),
    ids: new Set(ids),
  });
  const check = (...hrefs: string[]) => {
    const pages = [built('wiki/a.html', hrefs, ['top']), built('venues/b.html', [], ['list'])];
    pages.push(built('graph.html', [], ['content']));
    const files = new Set(['assets/site.css', 'tags/née.html', ...pages.map(({ file }) => file)]);
    return told(brokenLink, { site: { pages, files } });
  };

  it('that name a file, a place in it, a passage or another site are in order', () => {
    expect(
      check(
        '../venues/b.html',
        '../venues/b.html#list',
        '#top',
        '../assets/site.css?x',
        '#:~:text=a',
        '../tags/n%C3%A9e.html',
        '../graph.html#content',
        '../graph.html#wiki/a.html',
        'https://example.com/x',
        'mailto:a@example.com',
      ),
    ).toEqual([]);
  });

  it.each([
    ['b.html', 'names no file of the site'],
    ['../venues/', 'names no file of the site'],
    ['../venues/b.html#gone', 'names no place "gone" in venues/b.html'],
    ['../graph.html#wiki/gone.html', 'names no place "wiki/gone.html" in graph.html'],
    ['/venues/b.html', 'is not relative, so it breaks under a base path and from disk'],
    ['../../venues/b.html', 'names no file of the site'],
  ])('%s %s', (href, fault) => {
    expect(check(href)).toEqual([
      `wiki/a.html:3: the link ${href} ${fault}. If a page links there by hand, correct it; if the build made it, report a fault of Stemma. [broken-link]`,
    ]);
  });
});
