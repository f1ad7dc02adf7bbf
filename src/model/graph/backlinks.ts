import type { Analysis } from '../markdown/analyse.ts';
import type { EntryDoc, PageDoc } from '../wiki.ts';
import type { Backlink, MentionContext, Resolver } from './graph.ts';
import { byTitle, entryByTitle } from './order.ts';

/** What the links of the wiki are read from. */
export interface LinkSources {
  pages: readonly PageDoc[];
  /** Live entries. */
  entries: readonly EntryDoc[];
  /** By slug. */
  analyses: ReadonlyMap<string, Pick<Analysis, 'wikilinks' | 'mentions'>>;
  /** By resource ID, where there are notes. */
  notes: ReadonlyMap<string, Pick<Analysis, 'wikilinks'>>;
  contexts(id: string): readonly MentionContext[];
  resolver: Resolver;
}

/**
 * By slug, for every page: what links to it. Pages first, each with its sentences with links made by
 * hand, else with its first mention; then entries, by their notes and by the first mention in their
 * saved text; by title.
 */
export function backlinks(sources: LinkSources): Map<string, Backlink[]> {
  const links = new Map<string, Backlink[]>(sources.pages.map(({ slug }) => [slug, []]));
  const add = (slug: string, link: Backlink) => links.get(slug)?.push(link);
  for (const page of [...sources.pages].sort(byTitle)) fromPage(page, sources, add);
  for (const entry of [...sources.entries].sort(entryByTitle)) fromEntry(entry, sources, add);
  return links;
}

type Add = (slug: string, link: Backlink) => void;

function fromPage({ slug, front }: PageDoc, { analyses, resolver }: LinkSources, add: Add): void {
  const from = { kind: 'page' as const, slug };
  const told = new Set<string>();
  const linked = new Set<string>();
  const { wikilinks = [], mentions = [] } = analyses.get(slug) ?? {};
  for (const { target, sentence } of wikilinks) {
    const to = resolver.page(target)?.slug;
    if (to === undefined || to === slug || told.has(`${to} ${sentence}`)) continue;
    told.add(`${to} ${sentence}`);
    linked.add(to);
    add(to, { from, title: front.title, by: 'link', sentence });
  }
  for (const mention of mentions) {
    if (mention.slug === slug || linked.has(mention.slug)) continue;
    linked.add(mention.slug);
    add(mention.slug, { from, title: front.title, by: 'mention', sentence: mention.sentence });
  }
}

function fromEntry(
  { front }: EntryDoc,
  { notes, contexts, resolver }: LinkSources,
  add: Add,
): void {
  const from = { kind: 'entry' as const, id: front.id };
  const told = new Set<string>();
  for (const { target, sentence } of notes.get(front.id)?.wikilinks ?? []) {
    const to = resolver.page(target)?.slug;
    if (to === undefined || told.has(`${to} ${sentence}`)) continue;
    told.add(`${to} ${sentence}`);
    add(to, { from, title: front.title, by: 'notes', sentence });
  }
  for (const { slug, sentence } of contexts(front.id)) {
    add(slug, { from, title: front.title, by: 'mention', sentence });
  }
}
