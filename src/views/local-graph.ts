import type { Site } from '../load/site.ts';
import { type Neighbour, neighboursOf } from '../model/graph/neighbours.ts';
import type { Relation, WikiNode } from '../model/graph/wiki-graph.ts';
import { PATHS, pagePath, resourcePath } from '../model/paths.ts';
import type { Texts } from '../ui/texts.ts';
import type { Here } from './chrome.ts';
import { otherLanguage } from './entry-row.ts';
import { type Mark, markOf } from './mark.ts';
import type { Link } from './part.ts';

/** What stands around a page or source: pages on one side, sources on the other. */
export interface LocalGraph {
  pages: LocalSide;
  sources: LocalSide;
  /** To the graph of the whole wiki, at this place. */
  whole: string;
}

export interface LocalSide {
  items: LocalItem[];
  /** How many more there are. */
  more: number;
}

export interface LocalItem extends Link {
  relation: Relation;
  /** The relation in words, as seen from here. */
  says: string;
  lang?: string | undefined;
  mark?: Mark | undefined;
}

const SHOWN = 5;

/** The neighbours of a page or source; undefined where there are none. */
export function localGraph(site: Site, here: Here, node: WikiNode): LocalGraph | undefined {
  const all = neighboursOf(site.graph, node);
  if (all.length === 0) return undefined;
  const side = (list: readonly Neighbour[]): LocalSide => ({
    items: list.slice(0, SHOWN).map((neighbour) => item(site, here, neighbour)),
    more: Math.max(0, list.length - SHOWN),
  });
  const path = 'page' in node ? pagePath(node.page) : resourcePath(node.entry);
  return {
    pages: side(all.filter((neighbour) => 'page' in neighbour.node)),
    sources: side(all.filter((neighbour) => 'entry' in neighbour.node)),
    whole: here.to(`${PATHS.graph}#${path}`),
  };
}

function item({ graph }: Site, { t, to, chrome }: Here, neighbour: Neighbour): LocalItem {
  const { node, relation } = neighbour;
  const shared = { relation, says: words(neighbour, t) };
  if ('page' in node) {
    const text = graph.pages.get(node.page)?.front.title ?? node.page;
    return { text, href: to(pagePath(node.page)), ...shared };
  }
  const front = graph.entries.get(node.entry)?.front;
  return {
    text: front?.title ?? node.entry,
    href: to(resourcePath(node.entry)),
    lang: otherLanguage(front?.language, chrome.lang),
    mark: front && markOf(front.rating, t),
    ...shared,
  };
}

function words({ relation, outward }: Neighbour, { local }: Texts): string {
  const { relation: names } = local;
  if (relation === 'cites') return outward ? names.cited : names.cites;
  if (relation === 'links') return outward ? names.linked : names.links;
  if (relation === 'mentions') return outward ? names.mentions : names.mentioned;
  return names.related;
}
