import type { Site } from '../load/site.ts';
import type { QuoteStatus } from '../model/graph/quote-status.ts';
import type { Entry } from '../schema/entry.ts';
import type { Here } from './chrome.ts';
import { passageLink } from './passage.ts';
import { type ReferenceView, referenceViews } from './reference.ts';

/** What the researcher wrote on a source, and the passages marked in it. */
export interface NotesView {
  /** Already rendered; `''` where there are none. */
  html: string;
  highlights: HighlightView[];
  references: ReferenceView[];
}

export interface HighlightView {
  quote: string;
  /** The researcher's note, already rendered; `''` where there is none. */
  html: string;
  status?: QuoteStatus | undefined;
  /** To the passage in the saved copy, where a verified quote is shown there. */
  href?: string | undefined;
}

export function notesView(site: Site, here: Here, front: Entry): NotesView {
  const statuses = site.graph.highlights.get(front.id) ?? [];
  const notes = site.highlightNotes(front.id);
  const shown = site.saved(front.id).html !== '';
  return {
    html: site.notes(front.id),
    highlights: front.highlights.map(({ quote }, index) => ({
      quote,
      html: notes[index] ?? '',
      status: statuses[index],
      href: shown && statuses[index] === 'verified' ? passageLink(quote) : undefined,
    })),
    references: referenceViews(site, here, site.graph.noteReferences.get(front.id) ?? []),
  };
}
