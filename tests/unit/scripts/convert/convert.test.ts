import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../scripts/convert/article.ts';
import { type ConvertInput, convert } from '../../../../scripts/convert/convert.ts';
import type { Source, Withdrawal } from '../../../../scripts/convert/source.ts';
import { sha256 } from '../../../../src/model/ids/digest.ts';
import { bodyFromMarkdown } from '../../../../src/model/markdown/body.ts';
import { buildMatcher } from '../../../../src/model/mentions/matcher.ts';
import { parseEntry } from '../../../../src/model/parse/parse-entry.ts';
import { isSealed } from '../../../../src/model/seal.ts';
import { savedText } from '../../../../src/model/text/saved-text.ts';
import { entrySchema } from '../../../../src/schema/entry.ts';
import type { Sidecar } from '../../../../src/schema/sidecar.ts';
import { venueSchema } from '../../../../src/schema/venue.ts';

const TEXT = `The harbour office counted forty ships in May. Ada Byron, who keeps the register, said that the count was lower than in April.

Harbour Trust owns the quay. The trust was founded by fishers in 1911, and it still belongs to them.

A storm closed the quay for three days. Ships waited outside until the wind had turned.`;

const VENUES = [
  venueSchema.parse({
    id: 'harbour-trust',
    name: 'Harbour Trust',
    domains: ['trust.example.org'],
    kind: 'organization',
    affiliations: ['harbour-trust'],
    rating: { level: 3, reason: 'Keeps a register.', by: 'editors', date: '2026-11-21' },
  }),
];

const PAGES = [
  { slug: 'harbour-trust', title: 'Harbour Trust', aliases: [] },
  { slug: 'ada-byron', title: 'Ada Byron', aliases: ['Byron'] },
];

const stated = <T>(value: T) => ({ value, origin: 'test' });

function source(
  file: string,
  sidecar: Sidecar = {},
  fields: Article['fields'] = {},
  text = TEXT,
): Source {
  return {
    address: `sources/${file}`,
    sidecarFile: `sources/${file}.meta.yaml`,
    sha256: sha256(text),
    textHash: sha256(file),
    sidecar,
    body: JSON.stringify(bodyFromMarkdown(text)),
    article: {
      format: 'text',
      fields: { title: stated('Forty ships for Harbour Trust'), ...fields },
      holding: 'copy',
      leftOut: [],
      warnings: [],
    },
  };
}

function run(sources: Source[], more: Partial<ConvertInput> = {}) {
  return convert({
    sources,
    withdrawals: [],
    unreadable: [],
    ledger: [],
    venues: VENUES,
    brokenVenues: [],
    matcher: buildMatcher(PAGES),
    copies: 'full',
    ...more,
  });
}

function entryOf(sources: Source[], more: Partial<ConvertInput> = {}) {
  const [text] = [...run(sources, more).entries.values()];
  const { value, problems } = parseEntry('entries/x.mdx', text as string);
  expect(problems).toEqual([]);
  return value as NonNullable<typeof value>;
}

describe('an entry', () => {
  it('is written so that it reads back as the schema says, and is sealed', () => {
    const { entries } = run([source('a.txt', { url: 'https://trust.example.org/ships' })]);
    const [text] = [...entries.values()];
    expect(isSealed(text as string)).toBe(true);
    expect(isSealed((text as string).replace('forty', 'fifty'))).toBe(false);
    expect(entrySchema.safeParse(parseEntry('x', text as string).value?.front).success).toBe(true);
  });

  it('has spans that are the very words of its saved text', () => {
    const { front, body } = entryOf([source('a.txt')]);
    const text = savedText(bodyFromMarkdown(body));
    expect(front.summary?.basis).toBe('extracted');
    for (const [start, end] of front.summary?.spans ?? []) {
      expect(front.summary?.text).toContain(text.slice(start, end));
    }
    expect(front.keyPoints.length).toBeGreaterThan(0);
    for (const { text: point, span } of front.keyPoints) {
      expect(text.slice(span?.[0], span?.[1])).toBe(point);
    }
  });

  it('takes the word of the sidecar before that of the source, and says which it was', () => {
    const fields = { authors: stated(['Nobody']), published: stated('2024-05') };
    const { front } = entryOf([source('a.txt', { authors: ['Ada Byron'] }, fields)]);
    expect(front.authors).toEqual(['Ada Byron']);
    expect(front.published).toBe('2024-05');
    expect(front.origins).toMatchObject({ authors: 'sidecar', published: 'test' });
  });

  it('names the pages in its title, summary and text in the order in which they come', () => {
    expect(entryOf([source('a.txt')]).front.mentions).toEqual(['harbour-trust', 'ada-byron']);
  });

  it('is about itself where its title or summary names a page that its venue speaks for', () => {
    const { front } = entryOf([source('a.txt', { url: 'https://trust.example.org/ships' })]);
    expect(front).toMatchObject({
      venue: 'harbour-trust',
      aboutItself: ['harbour-trust'],
      rating: { level: 3 },
    });
    const elsewhere = entryOf([source('a.txt', { url: 'https://example.com/ships' })]);
    expect(elsewhere.front.aboutItself).toBeUndefined();
  });

  it('fills nothing in that the source does not state', () => {
    const { front } = entryOf([source('a.txt')]);
    for (const field of [
      'url',
      'published',
      'venue',
      'kind',
      'language',
      'added',
      'doi',
    ] as const) {
      expect(front[field]).toBeUndefined();
    }
    expect(front.authors).toEqual([]);
    expect(front.rating).toEqual({ label: 'Unrated', basis: 'none' });
  });

  it('of a venue whose record is broken has no rating available, however the venue is known', () => {
    const brokenVenues = [{ id: 'trust', name: 'The Trust', domains: ['trust.example.org'] }];
    const unavailable = { label: 'Rating unavailable', unavailable: true, via: 'The Trust' };
    const byDomain = source('a.txt', { url: 'https://trust.example.org/x' });
    const byName = source('a.txt', {}, { venue: stated('the trust') });
    const bySidecar = source('a.txt', { venue: 'trust' });
    for (const one of [byDomain, byName, bySidecar]) {
      const { rating } = entryOf([one], { venues: [], brokenVenues }).front;
      expect(rating).toMatchObject(unavailable);
      expect(rating.level).toBeUndefined();
    }
  });

  it('may be shown as far as the source says, else the venue, else the wiki', () => {
    const url = 'https://trust.example.org/ships';
    const venues = [{ ...VENUES[0], copies: 'excerpt' } as (typeof VENUES)[number]];
    expect(entryOf([source('a.txt', { url, copies: 'none' })], { venues }).front.copies).toBe(
      'none',
    );
    expect(entryOf([source('a.txt', { url })], { venues }).front.copies).toBe('excerpt');
    expect(entryOf([source('a.txt', { url })], { copies: 'none' }).front.copies).toBe('none');
  });

  it('lists pages that cite it in another wiki, unless they exist here', () => {
    const citedElsewhere = stated([
      { title: 'Ada Byron', wiki: 'Longterm Wiki' },
      { title: 'Tides', type: 'topic', quality: 40, wiki: 'Longterm Wiki' },
    ]);
    const { front } = entryOf([source('a.txt', {}, { citedElsewhere })]);
    expect(front.citedElsewhere).toEqual([
      { title: 'Tides', type: 'topic', quality: 40, wiki: 'Longterm Wiki' },
    ]);
  });

  it('that names a venue which is not in the list is built, and the mistake is told with its remedy', () => {
    const { entries, problems } = run([source('a.txt', { venue: 'nowhere' })]);
    expect(entries.size).toBe(1);
    expect(problems).toEqual([
      {
        rule: 'unknown-venue',
        severity: 'error',
        file: 'sources/a.txt.meta.yaml',
        message: 'names the venue "nowhere", which is not in venues.yaml',
        remedy: 'Add the venue to venues.yaml, or correct its id or name here',
      },
    ]);
  });
});

describe('hostile text', () => {
  it('in front matter values cannot end the front matter or add a field', () => {
    const title = 'x\n---\nid: "ffffffffffffffff"\n# {evil()} <script>';
    const { front } = entryOf([
      source('a.txt', { title, tags: ['a]', 'b: c', '- d', 'yes', '0012'] }),
    ]);
    expect(front.title).toBe(title);
    expect(front.tags).toEqual(['a]', 'b: c', '- d', 'yes', '0012']);
  });

  it('in a body cannot change the seal or the front matter', () => {
    const text = `${TEXT}\n\ngenerated: "${'0'.repeat(64)}"\n\n\\---`;
    const { entries } = run([source('a.txt', {}, {}, text)]);
    expect(isSealed([...entries.values()][0] as string)).toBe(true);
  });
});

describe('the whole conversion', () => {
  const sources = [
    source('a.txt', { url: 'https://example.com/a' }),
    source('b.txt', { url: 'https://example.com/b', keys: ['byron'] }, {}, `${TEXT}\n\nMore.`),
  ];

  it('gives the same bytes in whatever order the sources come', () => {
    const one = run(sources);
    const two = run([...sources].reverse());
    expect([...two.entries]).toEqual([...one.entries]);
    expect(two.ledger).toEqual(one.ledger);
  });

  it('gives the same bytes when it is run again on the ledger that it wrote', () => {
    const one = run(sources);
    const two = run(sources, { ledger: one.ledger });
    expect([...two.entries]).toEqual([...one.entries]);
    expect(two.ledger).toEqual(one.ledger);
  });

  it('keeps title, IDs and reason of a withdrawn source and nothing that it said', () => {
    const one = run(sources.slice(0, 1));
    const gone: Withdrawal = {
      address: 'sources/a.txt',
      sidecarFile: 'sources/a.txt.meta.yaml',
      sidecar: { withdrawn: { reason: 'The author asked for it.', date: '2026-11-21' } },
    };
    const { front, body } = entryOf([], { withdrawals: [gone], ledger: one.ledger });
    expect(front).toMatchObject({
      id: one.ledger[0]?.id,
      stableId: one.ledger[0]?.stableId,
      title: 'Forty ships for Harbour Trust',
      withdrawn: { reason: 'The author asked for it.' },
      copies: 'none',
      holding: 'none',
    });
    expect(body).toBe('');
    expect(front.summary).toBeUndefined();
  });

  it('writes nothing where two sources claim one ID', () => {
    const id = '1'.repeat(16);
    const { entries, stop, problems } = run([source('a.txt', { id }), source('b.txt', { id })]);
    expect(stop).toBe(true);
    expect(entries.size).toBe(0);
    expect(problems.map(({ rule }) => rule)).toEqual(['id-conflict']);
  });

  it('builds the rest where one source makes a stage fail, and names that source', () => {
    const broken = { ...source('broken.txt', { url: 'https://example.com/c' }), body: 'no JSON' };
    const { entries, problems } = run([...sources, broken]);
    expect(entries.size).toBe(2);
    expect(problems).toMatchObject([{ rule: 'unexpected-failure', file: 'sources/broken.txt' }]);
  });
});
