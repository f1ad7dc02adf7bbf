import type { FoundCitation } from '../markdown/analyse.ts';
import { ReferenceNumbers } from '../markdown/reference-numbers.ts';
import type { Problem } from '../problem.ts';
import { checkQuote, type QuoteStatus } from '../text/quote.ts';
import type { EntryDoc } from '../wiki.ts';
import type { Reference, Resolver, SavedFacts, UncheckableQuote } from './graph.ts';
import {
  contradictedQuote,
  type Place,
  unresolvedCitation,
  withdrawnCitation,
} from './link-problems.ts';

/** Gives the saved text of an entry, by resource ID. */
export type Saved = (id: string) => Pick<SavedFacts, 'text' | 'quotations'>;

export interface References {
  /** Sorted by number. */
  references: Reference[];
  uncheckable: UncheckableQuote[];
  problems: Problem[];
}

/** What the citations of a text rest on, and how. */
export interface CitingText {
  citations: readonly FoundCitation[];
  file: string;
  /** Line of the file that the text begins on; absent where its lines are not those of the file. */
  firstLine?: number | undefined;
}

/** The numbered references of a text, each quote held against the saved text of its source. */
export function numberedReferences(text: CitingText, resolver: Resolver, saved: Saved): References {
  const numbers = new ReferenceNumbers();
  const byNumber = new Map<number, Reference>();
  const out: References = { references: [], uncheckable: [], problems: [] };
  for (const { ref, locator, quote, line, sentence } of text.citations) {
    const place: Place = { file: text.file, line: text.firstLine && text.firstLine + line - 1 };
    const entry = resolver.entry(ref);
    if (entry === undefined) {
      out.problems.push(unresolvedCitation(place, ref, resolver.nearestEntries(ref)));
      continue;
    }
    const { id, withdrawn } = entry.front;
    if (withdrawn !== undefined) out.problems.push(withdrawnCitation(place, ref, entry));
    const quoteStatus = quote === undefined ? undefined : quoteStatusOf(quote, entry, saved);
    if (quote !== undefined) tellQuote(out, quote, quoteStatus, entry, place);
    const { number, anchor } = numbers.cite(id);
    const reference = byNumber.get(number) ?? { number, id, uses: [] };
    byNumber.set(number, reference);
    reference.uses.push({
      ref,
      locator,
      quote,
      quoteStatus,
      anchor,
      line: place.line ?? line,
      sentence,
    });
  }
  out.references = [...byNumber.values()];
  return out;
}

/** Whether the quote stands in what is held of the entry. */
export function quoteStatusOf(quote: string, entry: EntryDoc, saved: Saved): QuoteStatus {
  const { text, quotations } = saved(entry.front.id);
  return checkQuote(quote, { text, quotations, holding: entry.front.holding }).status;
}

/** Adds a contradicted quote to the problems, an uncheckable one to the list of these. */
export function tellQuote(
  out: Pick<References, 'uncheckable' | 'problems'>,
  quote: string,
  status: QuoteStatus | undefined,
  entry: EntryDoc,
  { file, line }: Place,
): void {
  if (status === 'contradicted') out.problems.push(contradictedQuote({ file, line }, quote, entry));
  if (status === 'uncheckable') out.uncheckable.push({ file, line, id: entry.front.id, quote });
}
