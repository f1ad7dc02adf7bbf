import type { Site } from '../load/site.ts';
import { pagePath } from '../model/paths.ts';
import type { PageDoc } from '../model/wiki.ts';
import { decimal } from '../ui/fill.ts';
import type { Here } from './chrome.ts';
import { type DateView, dateView } from './date.ts';

/** A wiki page as a line of a list or a row of a table. */
export interface PageRow {
  slug: string;
  title: string;
  href: string;
  type: string;
  description?: string | undefined;
  /** One decimal, such as `69.0`. */
  quality?: string | undefined;
  importance?: number | undefined;
  updated?: DateView | undefined;
  references: number;
}

export function pageRow({ graph }: Site, { t, to }: Here, { slug, front }: PageDoc): PageRow {
  return {
    slug,
    title: front.title,
    href: to(pagePath(slug)),
    type: typeName(front.type, t.types),
    description: front.description,
    quality: front.quality === undefined ? undefined : decimal(front.quality, 1, t),
    importance: front.importance,
    updated: dateView(front.updated, t),
    references: graph.references.get(slug)?.length ?? 0,
  };
}

/** A page type in words; a type of the wiki's own as it is written. */
export function typeName(type: string, names: Record<string, string>): string {
  return Object.hasOwn(names, type) ? (names[type] as string) : type;
}
