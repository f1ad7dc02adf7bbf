import type { Resolver } from '../graph/graph.ts';
import type { Matcher } from '../mentions/matcher.ts';
import type { QuoteStatus } from '../text/quote.ts';
import type { EntryDoc } from '../wiki.ts';

/** What is needed to turn the wikilinks and citations of one text into links. */
export interface WikiContext {
  resolver: Pick<Resolver, 'page' | 'entry'>;
  matcher: Pick<Matcher, 'find'>;
  /** The slug of the page that the text is, if it is one. */
  self?: string | undefined;
  /** The relative address of a page, as seen from where the text is shown. */
  linkTo(slug: string): string;
  /** Whether a quote stands in what is held of an entry. */
  quoteStatus(quote: string, entry: EntryDoc): QuoteStatus;
  /** What a screen reader says of a cited entry after its number; in English where absent. */
  spoken?(entry: EntryDoc, status: QuoteStatus | undefined): string;
}
