import type { FoundCitation } from '../markdown/analyse.ts';
import { ReferenceNumbers } from '../markdown/reference-numbers.ts';
import type { Problem } from '../problem.ts';
import { nearestPassage } from '../text/nearest-passage.ts';
import { checkQuote, type QuoteStatus } from '../text/quote.ts';
import { versionHash } from '../versions/version-hash.ts';
import type { FormerVersion } from '../versions/versions.ts';
import type { EntryDoc } from '../wiki.ts';
import type { Reference, Resolver, SavedFacts, UncheckableQuote } from './graph.ts';
import {
  contradictedQuote,
  type Place,
  unknownVersion,
  unresolvedCitation,
  withdrawnCitation,
} from './link-problems.ts';

/** Gives the saved text of an entry, by resource ID. */
export type Saved = (id: string) => Pick<SavedFacts, 'text' | 'quotations' | 'versions'>;

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
  for (const { ref, version, locator, quote, line, sentence } of text.citations) {
    const place: Place = { file: text.file, line: text.firstLine && text.firstLine + line - 1 };
    const entry = resolver.entry(ref);
    if (entry === undefined) {
      out.problems.push(unresolvedCitation(place, ref, resolver.nearestEntries(ref)));
      continue;
    }
    const { id, withdrawn } = entry.front;
    if (withdrawn !== undefined) out.problems.push(withdrawnCitation(place, ref, entry));
    if (version !== undefined) tellVersion(out, { ref, version }, entry, saved, place);
    const quoteStatus =
      quote === undefined ? undefined : quoteStatusOf(quote, entry, saved, version);
    if (quote !== undefined)
      tellQuote(out, quote, quoteStatus, entry, { ...place, version, saved });
    const { number, anchor } = numbers.cite(id);
    const reference = byNumber.get(number) ?? { number, id, uses: [] };
    byNumber.set(number, reference);
    reference.uses.push({
      ref,
      version,
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

/**
 * Whether the quote stands in what is held of the entry, or was in the version that is named. A version that is not kept,
 * or without its text, leaves it uncheckable.
 */
export function quoteStatusOf(
  quote: string,
  entry: EntryDoc,
  saved: Saved,
  version?: string,
): QuoteStatus {
  const { holding } = entry.front;
  const { text, quotations, versions } = saved(entry.front.id);
  if (version === undefined || version === versionHash(text))
    return checkQuote(quote, { text, quotations, holding }).status;
  const former = versions?.find(({ hash }) => hash === version);
  if (former?.text === undefined) return 'uncheckable';
  return checkQuote(quote, { text: former.text, quotations: [], holding: former.holding }).status;
}

/** Where a quote stands, and what it was held against. */
type QuotePlace = Place & { version?: string | undefined; saved?: Saved | undefined };

/** Adds a contradicted quote to the problems, with what a person compares it with; an uncheckable one to the list of these. */
export function tellQuote(
  out: Pick<References, 'uncheckable' | 'problems'>,
  quote: string,
  status: QuoteStatus | undefined,
  entry: EntryDoc,
  { file, line, version, saved }: QuotePlace,
): void {
  const { id, copies } = entry.front;
  if (status === 'uncheckable') out.uncheckable.push({ file, line, id, quote });
  if (status !== 'contradicted') return;
  const held = saved?.(id);
  const former = held?.versions ?? [];
  const named = former.find(({ hash }) => hash === version);
  const text = named?.text ?? held?.text ?? '';
  const hadIt = former.find(
    (one) =>
      one !== named && quoteStatusOf(quote, entry, () => heldOnce(one), undefined) === 'verified',
  );
  out.problems.push(
    contradictedQuote({ file, line }, quote, entry, {
      // What may not be published must not stand in a list of problems either.
      nearest: copies === 'full' ? nearestPassage(quote, text) : undefined,
      named,
      hadIt,
    }),
  );
}

function heldOnce({ text = '' }: FormerVersion): Pick<SavedFacts, 'text' | 'quotations'> {
  return { text, quotations: [] };
}

function tellVersion(
  out: Pick<References, 'problems'>,
  cited: { ref: string; version: string },
  entry: EntryDoc,
  saved: Saved,
  place: Place,
): void {
  const { text, versions = [] } = saved(entry.front.id);
  const present = versionHash(text);
  if (cited.version === present || versions.some(({ hash }) => hash === cited.version)) return;
  const known = [...versions].reverse().map(({ hash, fetched }) => ({ hash, fetched }));
  out.problems.push(
    unknownVersion(place, cited, entry, [
      { hash: present, fetched: entry.front.capture?.fetched },
      ...known,
    ]),
  );
}
