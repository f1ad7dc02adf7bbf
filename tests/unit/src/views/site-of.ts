import type { Site } from '../../../../src/load/site.ts';
import { bodyFromMarkdown } from '../../../../src/model/markdown/body.ts';
import { readPageBody } from '../../../../src/model/markdown/parse-page-body.ts';
import { buildMatcher } from '../../../../src/model/mentions/matcher.ts';
import { savedText } from '../../../../src/model/text/saved-text.ts';
import type { EntryDoc, PageDoc } from '../../../../src/model/wiki.ts';
import type { Venue } from '../../../../src/schema/venue.ts';
import { graphOf } from '../model/graph/small-wiki.ts';

/** A site that was never on disk. */
export function siteOf(
  pages: PageDoc[],
  entries: EntryDoc[],
  venues: Venue[] = [],
  more: Partial<Site> = {},
  evidence: Parameters<typeof graphOf>[3] = {},
): Site {
  const graph = graphOf(pages, entries, [], evidence);
  const byId = new Map(entries.map((entry) => [entry.front.id, entry]));
  return {
    graph: { ...graph, wiki: { ...graph.wiki, venues } },
    matcher: buildMatcher([]),
    readBody: readPageBody,
    problems: [],
    broken: new Set(),
    saved(id) {
      const text = savedText(bodyFromMarkdown(byId.get(id)?.body ?? ''));
      return { html: `<p>${text}</p>`, text, excerpted: false };
    },
    context() {
      throw new Error('No view asks how a page is written');
    },
    notes: () => '',
    original: () => undefined,
    images: () => [],
    highlightNotes: () => [],
    ...more,
  };
}

export const gazette: Venue = {
  id: 'gazette',
  name: 'The Gazette',
  domains: ['gazette.example'],
  kind: 'news',
  affiliations: [],
  rating: { level: 3, reason: 'A staffed newsroom.', by: 'Editors', date: '2026-01-10' },
  history: [],
};
