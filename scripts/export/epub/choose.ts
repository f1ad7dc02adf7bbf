import type { Site } from '../../../src/load/site.ts';
import { compareText } from '../../../src/model/compare.ts';
import type { EntryDoc, PageDoc } from '../../../src/model/wiki.ts';

/** What a book is made of. */
export interface Chosen {
  pages: PageDoc[];
  entries: EntryDoc[];
}

/**
 * All pages and all entries that are not withdrawn; or one page and the entries that it cites, in the order in which it cites
 * them. Pages that could not be built are left out.
 *
 * @param slug of the one page
 * @throws Error where there is no such page, with the nearest ones
 */
export function choose({ graph, broken }: Site, slug: string | undefined): Chosen {
  if (slug === undefined) {
    return {
      pages: graph.wiki.pages.filter((page) => !broken.has(page.slug)).sort(byImportance),
      entries: graph.wiki.entries
        .filter(({ front }) => front.withdrawn === undefined)
        .sort(
          (a, b) =>
            compareText(a.front.title, b.front.title) || compareText(a.front.id, b.front.id),
        ),
    };
  }
  const page = graph.pages.get(slug) ?? graph.resolver.page(slug);
  if (!page || broken.has(page.slug)) {
    const near = graph.resolver.nearestPages(slug);
    const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
    throw new Error(`No page has the slug or title "${slug}".${hint}`);
  }
  const entries = (graph.references.get(page.slug) ?? []).flatMap(
    ({ id }) => graph.entries.get(id) ?? [],
  );
  return { pages: [page], entries };
}

function byImportance(a: PageDoc, b: PageDoc): number {
  return (
    (b.front.importance ?? -1) - (a.front.importance ?? -1) ||
    compareText(a.front.title, b.front.title) ||
    compareText(a.slug, b.slug)
  );
}
