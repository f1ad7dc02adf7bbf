import { Ajv2020 } from 'ajv/dist/2020.js';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../../src/load/site.ts';
import { claimJsonLd } from '../../../../src/model/claims/claim-json-ld.ts';
import { applyWiki } from '../../../../src/model/markdown/apply-wiki.ts';
import { parsePageBody } from '../../../../src/model/markdown/parse-page-body.ts';
import { ReferenceNumbers } from '../../../../src/model/markdown/reference-numbers.ts';
import { claimFiles, footingsFile } from '../../../../src/plain/claim-json.ts';
import { claimRedirects } from '../../../../src/plain/claim-redirects.ts';
import { feedItems } from '../../../../src/plain/feed-items.ts';
import type { Entry } from '../../../../src/schema/entry.ts';
import { jsonSchemas } from '../../../../src/schema/json-schemas.ts';
import { here } from '../../../../src/views/chrome.ts';
import { claimView } from '../../../../src/views/claim.ts';
import { claimsInPlain, claimsOnSite } from '../../../../src/views/claim-on-page.ts';
import { claimPageView, goneClaimView, standOf } from '../../../../src/views/claim-page.ts';
import { claimsView } from '../../../../src/views/claims.ts';
import { footingView } from '../../../../src/views/footing.ts';
import { usedFor } from '../../../../src/views/used-for.ts';
import { entry, ID, page } from '../model/graph/small-wiki.ts';
import { siteOf } from './site-of.ts';

const TEXT = 'Kelp grows half a metre a day.';
const QUOTE = '"grows half a metre"';
const rated = (level: number): Partial<Entry> => ({
  rating: { level: level as 3, label: 'x', basis: 'own' },
});
const BODY = `Kelp is large [@key1].

Nobody says how large.

:::claim{#kelp-fast formerly="kelp-quick"}
Kelp grows fast.

- supports [@key1 ${QUOTE}] Seen [[Kelp|at sea]].
- supports [@key2 ${QUOTE}]
- disputes [@key3]
- verdict partly holds: in spring, see [@key1] (Editors, 2026-02-03)
:::

:::claim{#kelp-gone withdrawn="Said twice"}
Kelp is quick.
:::`;

function small(fronts: Record<number, Partial<Entry>> = {}): Site {
  const entries = [1, 2, 3].map((n) =>
    entry(n, TEXT, { ...rated(n + 1), published: `200${n}`, ...fronts[n] }),
  );
  const origins = { originOf: (id: string) => (id === ID(2) ? ID(1) : id) };
  const pages = [page('kelp', BODY, { quality: 50 })];
  return siteOf(pages, entries, [], {}, { origins });
}

const onPage = (site: Site) => here(site, { path: 'wiki/kelp.html', title: 'Kelp' });
const claimOf = (site: Site, id = 'kelp-fast') => {
  const claim = site.graph.claims.byId.get(id);
  if (!claim) throw new Error(`There is no claim ${id}`);
  return claim;
};

describe('a claim', () => {
  it('is summed up in one sentence by the published rule', () => {
    const view = claimView(small(), standOf(onPage(small())), claimOf(small()));
    expect(view.state.label).toBe('Disputed');
    expect(view.summary).toBe(
      'Supported by 2 sources of 1 origin (best rated 3/5 Good); disputed by 1 source (best rated 4/5 High).',
    );
    expect(view.warning).toBe(
      'These sources only repeat each other: all of them go back to one origin.',
    );
    expect(view.rows.map(({ origin }) => origin)).toEqual(['A', 'A', 'B']);
    expect(view.wouldChange).toEqual([
      'Were what disputes it taken back, it would be: Single origin.',
    ]);
  });

  it('says what no longer counts and why', () => {
    const site = small({ 3: { retraction: { status: 'retracted', date: '2026-01-05' } } });
    const view = claimView(site, standOf(onPage(site)), claimOf(site));
    expect(view.state.label).toBe('Single origin');
    expect(view.rows[2]?.discount).toBe('retracted');
  });

  it('stands on its page as a table, with its links, numbers and the anchor of its address', () => {
    const site = small();
    const html = drawn(site, claimsOnSite(site, 'wiki/kelp.html', 'kelp'));
    expect(html).toContain('<section class="claim" id="claim-kelp-fast"');
    expect(html).toContain('<a href="../claims/kelp-fast.html">Claim</a>');
    expect(html.match(/<tr class="/g)).toHaveLength(3);
    expect(html).toContain('<q>grows half a metre</q>');
    expect(html).toContain('<span class="note">Seen at sea.</span>');
    expect(html).toContain('href="#ref-1"');
    expect(html).not.toContain('Kelp is quick');
  });

  it('is a quotation of the page where no style sheet is', () => {
    const site = small();
    const html = drawn(site, claimsInPlain(site, 'wiki/kelp.html', 'kelp'));
    expect(html).toContain('<blockquote>\n<p><strong>Claim · Disputed</strong></p>');
    expect(html).toContain('Disputes: Source 3 (2003; 4/5 High; Origin B)');
    expect(html).not.toContain('<table');
  });

  it('has a page that can be cited, with a review only where somebody signed a verdict', () => {
    const site = small();
    const view = claimPageView(site, claimOf(site));
    expect(view.cite[0]?.text).toContain('Kelp grows fast');
    expect(view.wikilink).toBe('[[claim:kelp-fast]]');
    expect(JSON.parse(view.jsonLd)).toMatchObject({
      '@type': 'ClaimReview',
      reviewRating: { ratingValue: 3, bestRating: 4, alternateName: 'partly holds' },
      author: { name: 'Editors' },
      itemReviewed: { '@type': 'Claim', text: 'Kelp grows fast.' },
    });
    const options = { wikiTitle: 'Small', pageTitle: 'Kelp', appearances: [] };
    expect(claimJsonLd({ ...claimOf(site), verdict: undefined }, options)).toMatchObject({
      '@type': 'Claim',
    });
  });

  it('keeps a page when it is withdrawn, and its earlier address when it is renamed', () => {
    const site = small();
    expect(site.graph.claims.gone.map((line) => goneClaimView(site, line))).toMatchObject([
      {
        statement: 'Kelp is quick.',
        text: 'It was withdrawn: Said twice. The address stays so that links to it keep working.',
        chrome: { noindex: true },
      },
    ]);
    expect(claimRedirects(site.graph.claims)).toEqual([
      {
        path: 'claims/kelp-quick.html',
        target: 'claims/kelp-fast.html',
        title: 'Kelp grows fast.',
      },
    ]);
  });

  it('is told of on the sources that are evidence for and against it', () => {
    const site = small();
    expect(usedFor(site, onPage(site), ID(3))).toMatchObject([
      { text: 'Kelp grows fast.', relation: 'disputes', href: '../claims/kelp-fast.html' },
    ]);
  });

  it('stands in the list under its state, with a link to where each state begins', () => {
    const view = claimsView(small(), 1);
    expect(view.rows).toMatchObject([{ id: 'kelp-fast', anchor: 'state-disputed', supports: 2 }]);
    expect(view.states.map(({ key, count, href }) => [key, count, href])).toEqual([
      ['corroborated', 0, undefined],
      ['single-origin', 0, undefined],
      ['disputed', 1, '#state-disputed'],
      ['unsupported', 0, undefined],
      ['uncheckable', 0, undefined],
    ]);
  });
});

function drawn(site: Site, claim: ReturnType<typeof claimsOnSite>): string {
  const root = applyWiki(
    parsePageBody(BODY),
    {
      resolver: site.graph.resolver,
      matcher: site.matcher,
      self: 'kelp',
      linkTo: (slug) => `${slug}.html`,
      quoteStatus: () => 'verified',
      claim,
    },
    new ReferenceNumbers(),
  );
  return toHtml(toHast(root));
}

describe('the feed', () => {
  it('tells of verdicts, and of a state that a retraction changed, by the day that is stated', () => {
    const site = small({ 3: { retraction: { status: 'retracted', date: '2026-01-05' } } });
    const items = feedItems(site).filter(({ path }) => path.startsWith('claims/'));
    expect(items).toMatchObject([
      {
        id: 'urn:stemma:claim:kelp-fast:verdict:2026-02-03',
        title: 'Verdict on “Kelp grows fast.”: Partly holds',
        day: '2026-02-03',
        authors: ['Editors'],
      },
      {
        id: `urn:stemma:claim:kelp-fast:${ID(3)}:retracted`,
        title: 'Claim “Kelp grows fast.”: Disputed → Single origin',
        day: '2026-01-05',
        text: '“Source 3” was retracted.',
      },
    ]);
  });

  it('tells too where a claim loses a source and keeps its state', () => {
    const site = small({ 2: { withdrawn: { reason: 'x', date: '2026-01-06' } } });
    const titles = feedItems(site).map(({ title }) => title);
    expect(titles).toContain('Claim “Kelp grows fast.” lost a source and stays Disputed');
  });
});

describe('what a page rests on', () => {
  it('is said in sources, origins, ratings, quotes, paragraphs, dates and claims', () => {
    const site = small({ 3: { retraction: { status: 'concern', date: '2026-01-05' } } });
    expect(footingView(site, onPage(site), 'kelp')).toMatchObject({
      sources: '3 sources of 3 origins',
      levels: [
        { mark: { level: 4 }, count: 1 },
        { mark: { level: 3 }, count: 1 },
        { mark: { level: 2 }, count: 1 },
      ],
      facts: [
        '2 of 2 quotations verified',
        '1 paragraph without a citation',
        'Published 2001 to 2003',
      ],
      claims: [{ key: 'disputed', count: 1, href: '#claim-kelp-fast' }],
      troubled: [{ text: 'Source 3', flags: ['concern'] }],
      contested: { text: '2 of its sources support a claim that others dispute' },
    });
  });

  it('is one line where the page cites nothing', () => {
    const site = siteOf([page('kelp', 'Large.')], []);
    expect(footingView(site, onPage(site), 'kelp')).toBeUndefined();
  });
});

describe('the data of claims and footings', () => {
  it.each(['claim', 'claims', 'footings'])('are what the schema "%s" says', (name) => {
    const site = { ...small(), url: 'https://wiki.example/' };
    const ajv = new Ajv2020({ validateFormats: false });
    const validate = ajv.compile(JSON.parse(jsonSchemas().get(name) as string));
    const files = [...claimFiles(site), footingsFile(site)];
    const path = name === 'claim' ? 'claims/kelp-fast.json' : `${name}.json`;
    const text = files.find((file) => file.path === path)?.text as string;
    expect(validate(JSON.parse(text)), ajv.errorsText(validate.errors)).toBe(true);
  });

  it('are not there where a wiki makes no claim', () => {
    expect([...claimFiles(siteOf([page('kelp', 'Large.')], []))]).toEqual([]);
  });
});
