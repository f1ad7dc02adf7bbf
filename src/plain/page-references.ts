import type { Site } from '../load/site.ts';
import { toBibtex } from '../model/cite/bibtex.ts';
import { toCsl } from '../model/cite/csl.ts';
import { toCslJson } from '../model/cite/csl-json.ts';
import { toRis } from '../model/cite/ris.ts';
import { pageReferencesPath, resourcePath } from '../model/paths.ts';
import { contextOf } from '../views/cite-box.ts';
import type { PlainFile } from './plain-file.ts';

/** The references of each page that has any, as bibliographies, in the order in which it cites them. */
export function* pageReferences(site: Site): Generator<PlainFile> {
  const { graph, url } = site;
  for (const { slug } of graph.wiki.pages) {
    const items = (graph.references.get(slug) ?? []).flatMap(({ id }) => {
      const front = graph.entries.get(id)?.front;
      if (!front) return [];
      const permalink = url === undefined ? undefined : new URL(resourcePath(id), url).href;
      return [toCsl(front, contextOf(site, front, permalink))];
    });
    if (items.length === 0) continue;
    yield { path: pageReferencesPath(slug, 'bib'), text: toBibtex(items) };
    yield { path: pageReferencesPath(slug, 'ris'), text: toRis(items) };
    yield { path: pageReferencesPath(slug, 'json'), text: toCslJson(items) };
  }
}
