import type { Nodes } from 'mdast';
import type { ClaimNode } from '../claims/claim-nodes.ts';
import type { Resolver } from '../graph/graph.ts';
import type { Matcher } from '../mentions/matcher.ts';
import type { QuoteStatus } from '../text/quote.ts';
import type { EntryDoc } from '../wiki.ts';
import type { ShownImage } from './safe-html.ts';

/** What is needed to turn the wikilinks and citations of one text into links. */
export interface WikiContext {
  resolver: Pick<Resolver, 'page' | 'entry'>;
  matcher: Pick<Matcher, 'find'>;
  /** The slug of the page that the text is, if it is one. */
  self?: string | undefined;
  /** The relative address of a page, as seen from where the text is shown. */
  linkTo(slug: string): string;
  /** Whether a quote stands in what is held of an entry, or was in a version of it. */
  quoteStatus(quote: string, entry: EntryDoc, version?: string): QuoteStatus;
  /** Where a claim is told of, what it says, and the page that makes it, by its ID; without it links to claims are errors. */
  claimLink?(id: string): { href: string; statement: string; slug: string } | undefined;
  /**
   * How a claim is shown, from the node as it was parsed and the same with its links made and its citations numbered;
   * undefined: as its sentence and list.
   */
  claim?(node: ClaimNode, shown: ClaimNode): Nodes[] | undefined;
  /** What the site has of a picture, by the address that the text has for it; without it pictures stay as they are. */
  picture?(url: string): ShownImage | undefined;
  /** What a screen reader says of a cited entry after its number; in English where absent. */
  spoken?(entry: EntryDoc, status: QuoteStatus | undefined): string;
}
