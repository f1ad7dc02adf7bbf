import type { Site } from '../load/site.ts';
import { PATHS, pagePath, resourcePath, venuePath } from '../model/paths.ts';
import { UNRATED_LABEL } from '../model/rating/scale.ts';
import type { Entry } from '../schema/entry.ts';
import { overTimeLists } from './attention-over-time.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import { conflictLine } from './conflicts.ts';
import type { Link } from './part.ts';
import { searchLink } from './search-link.ts';

/** What needs a person, by kind. */
export interface AttentionView {
  chrome: Chrome;
  sections: AttentionSection[];
}

export interface AttentionSection {
  id: string;
  title: string;
  /** Why it matters and what to do. */
  text: string;
  count: number;
  /** At most `SHOWN` of them. */
  items: AttentionItem[];
  /** To a search for all of them, where there is one and the list is cut. */
  narrow?: string | undefined;
}

export interface AttentionItem {
  link?: Link | undefined;
  detail?: string | undefined;
}

/** Longer lists are cut: nobody works through more on one page, and the page stays light. */
export const SHOWN = 100;

export function attentionView(site: Site): AttentionView {
  const page = here(site, {
    path: PATHS.attention,
    title: '',
    section: 'attention',
  });
  page.chrome.title = page.t.attention.title;
  const { graph } = site;
  const live = graph.wiki.entries.map(({ front }) => front).filter(({ withdrawn }) => !withdrawn);
  const item = (front: Entry): AttentionItem => ({
    link: { text: front.title, href: page.to(resourcePath(front.id)) },
    detail: front.source,
  });
  const lists: [keyof typeof page.t.attention.sections, AttentionItem[]][] = [
    ['broken', problemItems(site)],
    ['unrated', live.filter(({ rating }) => rating.level === undefined).map(item)],
    ['uncited', live.filter(({ id }) => (graph.citedBy.get(id)?.length ?? 0) === 0).map(item)],
    ['undated', live.filter(({ published }) => published === undefined).map(item)],
    ['uncheckable', quoteItems(site, page)],
    ['unreadable', live.filter(({ holding }) => holding === 'none').map(item)],
    [
      'withdrawn',
      graph.wiki.entries
        .map(({ front }) => front)
        .filter(({ withdrawn }) => withdrawn)
        .map(item),
    ],
    ...overTimeLists(site, page),
    ['venues', venueItems(site, page)],
    ...evidenceLists(site, page),
  ];
  const unrated = searchLink(page, { type: 'source', rating: UNRATED_LABEL });
  return {
    chrome: page.chrome,
    sections: lists.map(([id, items]) => ({
      id,
      ...page.t.attention.sections[id],
      count: items.length,
      items: items.slice(0, SHOWN),
      narrow: items.length > SHOWN && id === 'unrated' ? unrated : undefined,
    })),
  };
}

/** What sources say differently, and which may repeat each other; lists only of what there is. */
function evidenceLists(site: Site, page: Here): ['differences' | 'derived', AttentionItem[]][] {
  const { evidence, entries } = site.graph;
  const open = evidence.conflicts().filter(({ settled }) => settled === undefined);
  const title = (id: string) => entries.get(id)?.front.title ?? id;
  const derived = [...entries.keys()].flatMap((id) =>
    evidence
      .origins()
      .derivationsOf(id)
      .filter(({ isA }) => isA)
      .map((other) => ({
        link: { text: title(id), href: `${page.to(resourcePath(id))}#derived` },
        detail: `${page.t.evidence.direction[other.direction]} ${title(other.id)}`,
      })),
  );
  const lists: ['differences' | 'derived', AttentionItem[]][] = [
    ['differences', open.map((conflict) => conflictLine(site, page, conflict))],
    ['derived', derived],
  ];
  return lists.filter(([, items]) => items.length > 0);
}

function problemItems({ problems }: Site): AttentionItem[] {
  return problems.map(({ file, line, message, remedy }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return { detail: `${place}: ${message}. ${remedy}.` };
  });
}

function quoteItems({ graph }: Site, { to }: Here): AttentionItem[] {
  const bySource = new Map(graph.wiki.entries.map(({ file, front }) => [file, front.id]));
  const byFile = new Map(graph.wiki.pages.map((doc) => [doc.file, doc]));
  return graph.uncheckable.map(({ file, line, id, quote }) => {
    const doc = byFile.get(file);
    const title = graph.entries.get(id)?.front.title ?? id;
    const target = doc ? pagePath(doc.slug) : resourcePath(bySource.get(file) ?? id);
    return {
      link: { text: doc?.front.title ?? title, href: to(target) },
      detail: `“${quote}” (${title}${line === undefined ? '' : `; ${file}:${line}`})`,
    };
  });
}

/** Venues without a rating that sources of this wiki stand in, and those whose record is broken. */
function venueItems({ graph }: Site, { t, to }: Here): AttentionItem[] {
  const unrated = graph.wiki.venues.filter(
    ({ id, rating }) => !rating && (graph.byVenue.get(id)?.length ?? 0) > 0,
  );
  return [
    ...graph.wiki.brokenVenues.map(({ id, name }) => ({
      detail: `${name ?? id}: ${t.rating.unavailableMeaning}`,
    })),
    ...unrated.map(({ id, name }) => ({
      link: { text: name, href: to(venuePath(id)) },
      detail: t.attention.venueEntries.replace('{n}', String(graph.byVenue.get(id)?.length ?? 0)),
    })),
  ];
}
