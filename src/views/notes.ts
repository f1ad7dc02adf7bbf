import type { Site } from '../load/site.ts';
import type { QuoteStatus } from '../model/graph/quote-status.ts';
import { checkQuote } from '../model/text/quote.ts';
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
  const linkTo = passageLinks(site, front);
  return {
    html: site.notes(front.id),
    highlights: front.highlights.map(({ quote }, index) => ({
      quote,
      html: notes[index] ?? '',
      status: statuses[index],
      href: statuses[index] === 'verified' ? linkTo(quote) : undefined,
    })),
    references: referenceViews(site, here, site.graph.noteReferences.get(front.id) ?? []),
  };
}

/** Gives the link to a quote in the copy as it is shown; nothing where it is not shown there. */
function passageLinks(site: Site, front: Entry): (quote: string) => string | undefined {
  const { html, text: saved } = site.saved(front.id);
  if (html === '' || front.highlights.length === 0) return () => undefined;
  const others = otherTexts(site, front);
  return (quote) => {
    const { span } = checkQuote(quote, { text: saved, quotations: [], holding: 'preview' });
    if (span === undefined) return undefined;
    const nearest = front.keyPoints.findIndex(
      (point) => point.span && point.span[0] <= span[0] && span[1] <= point.span[1],
    );
    const anchor = nearest === -1 ? 'saved' : `saved-point-${nearest + 1}`;
    return passageLink({ saved, span, others }, anchor);
  };
}

/** What else on the page of an entry may hold words of its saved text. */
function otherTexts({ graph, ...site }: Site, front: Entry): string[] {
  const notes = [site.notes(front.id), ...site.highlightNotes(front.id)];
  const citing = (graph.citedBy.get(front.id) ?? []).flatMap(({ title, uses }) => [
    title,
    ...uses.map(({ sentence }) => sentence),
  ]);
  return [
    front.title,
    front.relevance ?? '',
    front.abstract ?? '',
    front.summary?.text ?? '',
    ...front.keyPoints.map(({ text }) => text),
    ...front.highlights.map(({ quote }) => quote),
    ...notes.map((html) => html.replace(/<[^>]*>/g, ' ')),
    ...citing,
    ...(graph.noteBacklinks.get(front.id) ?? []).map(({ sentence }) => sentence ?? ''),
  ];
}
