import type { Site } from '../load/site.ts';
import { toCsl } from '../model/cite/csl.ts';
import { toZoteroRdf } from '../model/cite/zotero-rdf.ts';
import { isLarge } from '../model/large-wiki.ts';
import { pageUnapiPath, resourcePath, resourceUnapiPath } from '../model/paths.ts';
import { contextOf } from '../views/cite-box.ts';
import type { PlainFile } from './plain-file.ts';

/** What Zotero's button takes from a page: of each source it alone, of each text all that it cites. */
export function* unapi(site: Site): Generator<PlainFile> {
  const { graph, url } = site;
  const itemsOf = (id: string) => {
    const front = graph.entries.get(id)?.front;
    const permalink = url === undefined ? undefined : new URL(resourcePath(id), url).href;
    return front === undefined ? [] : [toCsl(front, contextOf(site, front, permalink))];
  };
  for (const { front } of isLarge(graph.wiki) ? [] : graph.wiki.entries)
    yield { path: resourceUnapiPath(front.id), text: toZoteroRdf(itemsOf(front.id)) };
  for (const { slug } of graph.wiki.pages) {
    const items = (graph.references.get(slug) ?? []).flatMap(({ id }) => itemsOf(id));
    if (items.length > 0) yield { path: pageUnapiPath(slug), text: toZoteroRdf(items) };
  }
}
