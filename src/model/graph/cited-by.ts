import type { PageDoc } from '../wiki.ts';
import type { CitedBy, Reference } from './graph.ts';
import { byImportance } from './order.ts';

/** By resource ID: the pages that cite the entry, the most important first. */
export function citedBy(
  pages: readonly PageDoc[],
  references: ReadonlyMap<string, readonly Reference[]>,
): Map<string, CitedBy[]> {
  const found = new Map<string, CitedBy[]>();
  for (const { slug, front } of [...pages].sort(byImportance)) {
    for (const { id, uses } of references.get(slug) ?? []) {
      const { title, type, quality } = front;
      const page: CitedBy = { slug, title, type, quality, uses };
      const known = found.get(id);
      if (known) known.push(page);
      else found.set(id, [page]);
    }
  }
  return found;
}
