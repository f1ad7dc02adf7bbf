import type { OriginGroups } from '../../../../../src/model/evidence/origins.ts';
import { buildGraph } from '../../../../../src/model/graph/build-graph.ts';
import type { Graph } from '../../../../../src/model/graph/graph.ts';
import { savedFacts } from '../../../../../src/model/graph/saved-facts.ts';
import { bodyFromMarkdown } from '../../../../../src/model/markdown/body.ts';
import { buildMatcher } from '../../../../../src/model/mentions/matcher.ts';
import type { EntryDoc, PageDoc, Wiki } from '../../../../../src/model/wiki.ts';
import type { Entry } from '../../../../../src/schema/entry.ts';
import type { ClaimLine, LedgerLine } from '../../../../../src/schema/ledger.ts';
import type { PageFront } from '../../../../../src/schema/page.ts';

export function page(slug: string, body: string, front: Partial<PageFront> = {}): PageDoc {
  const title = slug[0]?.toUpperCase() + slug.slice(1).replaceAll('-', ' ');
  const whole: PageFront = { title, type: 'topic', aliases: [], tags: [], redirects: [], ...front };
  return { slug, file: `pages/${slug}.mdx`, front: whole, body, bodyLine: 4 };
}

/** The n-th entry has the ID `000000000000000n`. */
export function entry(n: number, body: string, front: Partial<Entry> = {}): EntryDoc {
  const id = n.toString(16).padStart(16, '0');
  const whole: Entry = {
    id,
    stableId: `sid_${String(n).padStart(10, '0')}`,
    title: `Source ${n}`,
    authors: [],
    tags: [],
    keys: [`key${n}`],
    keyPoints: [],
    highlights: [],
    mentions: [],
    origins: {},
    rating: { label: 'Unrated', basis: 'none' },
    holding: 'copy',
    copies: 'full',
    source: `sources/${n}.txt`,
    generated: 'a'.repeat(64),
    ...front,
  };
  return { file: `entries/${id}.mdx`, front: whole, body };
}

/** The graph of a wiki; entries mention what the names of the pages find in their bodies. */
export function graphOf(
  pages: PageDoc[],
  entries: EntryDoc[] = [],
  ledger: LedgerLine[] = [],
  more: { origins?: OriginGroups; claims?: ClaimLine[] } = {},
): Graph {
  const matcher = buildMatcher(pages.map(({ slug, front }) => ({ ...front, slug })));
  const facts = new Map(
    entries.map(({ front, body }) => [
      front.id,
      savedFacts(bodyFromMarkdown(body), { ...front, matcher }),
    ]),
  );
  const linked = entries.map((doc) => {
    const mentions = facts.get(doc.front.id)?.contexts.map(({ slug }) => slug) ?? [];
    return { ...doc, front: { ...doc.front, mentions } };
  });
  const config = {
    title: 'Small',
    language: 'en',
    copies: 'full' as const,
    search: 'full' as const,
    offlineSearch: 0,
    offlineZip: false,
    shareImages: 'none' as const,
  };
  const { claims, origins } = more;
  const known = { config, venues: [], brokenVenues: [] };
  const wiki: Wiki = { ...known, pages, entries: linked, ledger, claims };
  const saved = (id: string) => {
    const found = facts.get(id);
    if (found === undefined) throw new Error(`There is no entry ${id}`);
    return found;
  };
  return buildGraph({ wiki, matcher, saved, origins });
}

export const ID = (n: number): string => n.toString(16).padStart(16, '0');
