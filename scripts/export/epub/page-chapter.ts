import type { Element } from 'hast';
import type { Site } from '../../../src/load/site.ts';
import { citationsOf } from '../../../src/model/cite/entry-citation.ts';
import type { Reference } from '../../../src/model/graph/graph.ts';
import type { WikiContext } from '../../../src/model/markdown/wiki-context.ts';
import { pagePath, resourcePath } from '../../../src/model/paths.ts';
import type { PageDoc } from '../../../src/model/wiki.ts';
import { here } from '../../../src/views/chrome.ts';
import { contextOf } from '../../../src/views/cite-box.ts';
import { claimsInPlain } from '../../../src/views/claim-on-page.ts';
import { markOf, markText } from '../../../src/views/mark.ts';
import { letterOf } from '../../../src/views/reference.ts';
import { wikiPageView } from '../../../src/views/wiki-page.ts';
import { h, nodesOf } from '../hast.ts';
import type { Chapter } from './chapter.ts';
import { pageHtml } from './page-tree.ts';

/** A wiki page with its references, each with its rating and the way back. */
export function pageChapter(site: Site, doc: PageDoc, file: string): Chapter {
  const path = pagePath(doc.slug);
  const { page, aliases } = wikiPageView(site, doc);
  const { t, chrome } = here(site, { path, title: doc.front.title });
  const w = t.wikiPage;
  const facts = [
    page.type,
    page.quality && `${w.quality} ${page.quality}`,
    page.importance !== undefined && `${w.importance} ${page.importance}`,
    page.updated && `${w.updated} ${page.updated.text}`,
  ].filter(Boolean);
  const references = site.graph.references.get(doc.slug) ?? [];
  return {
    file,
    path,
    title: doc.front.title,
    body: [
      h('header', {}, [
        h('p', { className: 'kicker' }, facts.join(' · ')),
        h('h1', {}, doc.front.title),
        page.description !== undefined && h('p', { className: 'lede' }, page.description),
        aliases.length > 0 && h('p', { className: 'small' }, `${w.aliases} ${aliases.join(', ')}`),
      ]),
      ...nodesOf(pageHtml(doc, claimsInBook(site, path, doc.slug), chrome.lang)),
      ...(references.length === 0
        ? []
        : [
            h('section', { epubType: 'endnotes', role: 'doc-endnotes' }, [
              h('h2', { id: 'references' }, w.references),
              h(
                'ol',
                {},
                references.map((reference) => item(site, path, reference)),
              ),
            ]),
          ]),
    ],
  };
}

/** Claims without a page of their own: links to them lead to the page that makes them. */
function claimsInBook(site: Site, path: string, slug: string): WikiContext {
  const context = site.context(path, slug);
  return {
    ...context,
    claim: claimsInPlain(site, path, slug),
    claimLink: (id) => {
      const claim = context.claimLink?.(id);
      return claim && { ...claim, href: context.linkTo(claim.slug) };
    },
  };
}

function item(site: Site, path: string, { number, id, uses }: Reference): Element {
  const { t, to } = here(site, { path, title: '' });
  const entry = site.graph.entries.get(id);
  const back = uses.map((use, index) =>
    h(
      'li',
      {},
      h(
        'a',
        { href: `#${use.anchor}`, role: 'doc-backlink' },
        `↑${uses.length > 1 ? letterOf(index) : ''}`,
      ),
      use.locator !== undefined && ` ${use.locator}`,
      use.quote !== undefined && [' ', h('q', {}, use.quote)],
      use.quoteStatus !== undefined && ` (${t.quote[use.quoteStatus]})`,
    ),
  );
  if (!entry) return h('li', { id: `ref-${number}` }, t.wikiPage.missing);
  const apa = citationsOf(entry.front, contextOf(site, entry.front, undefined)).find(
    ({ style }) => style === 'apa',
  );
  return h('li', { id: `ref-${number}` }, [
    h('p', {}, [
      ...nodesOf(apa?.html ?? ''),
      ' ',
      h('a', { href: to(resourcePath(id)) }, markText(markOf(entry.front.rating, t))),
    ]),
    h('ul', { className: 'uses' }, back),
  ]);
}
