import type { ElementContent } from 'hast';
import type { Site } from '../../../src/load/site.ts';
import { resourcePath } from '../../../src/model/paths.ts';
import type { EntryDoc } from '../../../src/model/wiki.ts';
import { textsOf } from '../../../src/ui/texts.ts';
import { markText } from '../../../src/views/mark.ts';
import { type ResourceView, resourceView } from '../../../src/views/resource.ts';
import { h, nodesOf } from '../hast.ts';
import type { Chapter } from './chapter.ts';
import { inWords } from './in-words.ts';

/** A source: what it is, its rating and where that comes from, what it says, who cites it, and the saved text as rights allow. */
export function sourceChapter(site: Site, entry: EntryDoc, file: string): Chapter {
  const view = resourceView(site, entry);
  return {
    file,
    path: resourcePath(entry.front.id),
    title: view.title,
    body: [head(view), ...rating(view), ...said(view), ...around(view), ...saved(view)],
  };
}

const textsFor = (view: ResourceView) => textsOf(view.chrome.lang);

function head(view: ResourceView): ElementContent {
  const r = textsFor(view).resource;
  const facts = [view.kind, view.venue?.name, view.published?.text].filter(Boolean);
  return h('header', {}, [
    h('p', { className: 'kicker' }, facts.join(' · ')),
    h('h1', { lang: view.lang }, view.title),
    h('p', {}, view.authors.length > 0 ? view.authors.join(', ') : r.noAuthor),
    view.source &&
      h('p', { className: 'small' }, h('a', { href: view.source.href }, view.source.href)),
    h('p', { className: 'small' }, `${r.resourceId} ${view.id} · ${r.stableId} ${view.stableId}`),
    ...view.banners.map(({ title, text }) =>
      h('p', { className: 'banner' }, h('strong', {}, title), text ? ` ${text}` : ''),
    ),
  ]);
}

function rating(view: ResourceView): ElementContent[] {
  const t = textsFor(view);
  const { mark, meaning, path, reason } = view.rating;
  return [
    h('h2', { id: 'rating' }, t.rating.heading),
    h('p', { className: 'rating' }, [
      mark.level !== undefined &&
        h('span', { className: 'dots', ariaHidden: 'true' }, `${dots(mark.level)} `),
      h('strong', {}, markText(mark)),
      `. ${meaning}`,
    ]),
    h(
      'p',
      {},
      path.map((part) =>
        typeof part === 'string' ? part : h('a', { href: part.href }, part.text),
      ),
    ),
    ...(reason === undefined ? [] : [h('p', {}, `${t.rating.because}: ${reason}`)]),
  ];
}

/** Reads without colour: ●●●○○ */
export function dots(level: number): string {
  return '●'.repeat(level) + '○'.repeat(5 - level);
}

function said(view: ResourceView): ElementContent[] {
  const r = textsFor(view).resource;
  const { summary, keyPoints, notes, lang } = view;
  return [
    ...section(r.relevance, view.relevance === undefined ? [] : [h('p', {}, view.relevance)]),
    ...section(
      r.summary,
      summary === undefined
        ? []
        : [
            ...summary.paragraphs.map((text) => h('p', { lang }, text)),
            h('p', { className: 'small' }, summary.basis),
          ],
    ),
    ...section(
      r.keyPoints,
      keyPoints.length === 0
        ? []
        : [
            h(
              'ul',
              {},
              keyPoints.map(({ text }) => h('li', { lang }, text)),
            ),
          ],
    ),
    ...section(r.notes, nodesOf(notes.html)),
    ...section(
      r.highlights,
      notes.highlights.flatMap(({ quote, html }) => [
        h('blockquote', {}, h('p', { lang }, quote)),
        ...nodesOf(html),
      ]),
    ),
  ];
}

function around(view: ResourceView): ElementContent[] {
  const r = textsFor(view).resource;
  const links = (list: readonly { text: string; href: string }[]): ElementContent[] =>
    list.length === 0
      ? []
      : [
          h(
            'ul',
            {},
            list.map(({ text, href }) => h('li', {}, h('a', { href }, text))),
          ),
        ];
  const apa = view.cite.find(({ id }) => id === 'apa');
  return [
    ...section(r.citedBy, links(view.citedBy)),
    ...section(r.mentions, links(view.mentions)),
    ...section(r.cite, apa === undefined ? [] : [h('p', {}, nodesOf(apa.html ?? ''))]),
  ];
}

function saved({
  saved: { heading, html, lang, facts, messages },
}: ResourceView): ElementContent[] {
  const about = [...messages, ...facts].join(' · ');
  return [
    h('h2', { id: 'saved' }, heading),
    h('p', { className: 'small' }, about),
    ...(html === '' ? [] : [h('div', { lang }, inWords(nodesOf(html)))]),
  ];
}

function section(title: string, content: ElementContent[]): ElementContent[] {
  return content.length === 0 ? [] : [h('h2', {}, title), ...content];
}
