import type { Root } from 'mdast';
import { settleBody } from '../../src/model/markdown/body.ts';
import type { Matcher } from '../../src/model/mentions/matcher.ts';
import { compareProblems, type Problem } from '../../src/model/problem.ts';
import type { Notices } from '../../src/model/seen/notices.ts';
import { savedText } from '../../src/model/text/saved-text.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';
import type { Copies } from '../../src/schema/wiki.ts';
import { assembleEntry, assembleWithdrawn } from './assemble.ts';
import { complete } from './complete.ts';
import { describe } from './describe/describe.ts';
import { type Identity, identify } from './identify/identify.ts';
import { aboutItself, mentionsOf, namesPage } from './link.ts';
import { rate, type VenueList } from './rate.ts';
import type { Source, Unreadable, Withdrawal } from './source.ts';
import { withNotice } from './with-notice.ts';
import { serialiseEntry } from './write.ts';

/** All that entries are a function of. */
export interface ConvertInput extends VenueList {
  sources: readonly Source[];
  withdrawals: readonly Withdrawal[];
  unreadable: readonly Unreadable[];
  ledger: readonly LedgerLine[];
  /** Finds titles and aliases of the wiki's pages. */
  matcher: Matcher;
  /** Slugs of the wiki's pages, by which another wiki may name them. */
  slugs?: ReadonlySet<string>;
  /** What the wiki allows to be published where nothing else is said. */
  copies: Copies;
  /** Retractions that were learnt of, by DOI. */
  notices?: Notices | undefined;
}

/** What the build writes, and what a person should know. */
export interface ConvertOutput {
  /** File text by resource ID, in order of ID. */
  entries: Map<string, string>;
  ledger: LedgerLine[];
  problems: Problem[];
  /** Nothing may be written: two sources claim one ID. */
  stop: boolean;
}

/**
 * Turns sources into entries: identify, rate, describe, link, assemble. Pure; the same input gives
 * the same text, in whatever order sources come.
 *
 * @param onEntry called once an entry is made, for progress
 */
export function convert(input: ConvertInput, onEntry: () => void = () => {}): ConvertOutput {
  const { sources, withdrawals, unreadable, ledger } = input;
  const identified = identify(sources, withdrawals, unreadable, ledger);
  const problems = [...identified.problems];
  const entries = new Map<string, string>();
  if (identified.stop) return { entries, ledger: [...ledger], problems, stop: true };
  const lines = new Map(identified.ledger.map((line) => [line.id, line]));
  for (const identity of identified.identities) {
    try {
      entries.set(identity.id, entryText(identity, lines, input, problems));
    } catch (error) {
      problems.push(unexpected(identity, error));
    }
    onEntry();
  }
  return {
    entries,
    ledger: identified.ledger,
    problems: problems.sort(compareProblems),
    stop: false,
  };
}

function entryText(
  identity: Identity,
  lines: ReadonlyMap<string, LedgerLine>,
  input: ConvertInput,
  problems: Problem[],
): string {
  const { source: first, sidecar, title, url } = identity.candidate;
  if (first === undefined || sidecar.withdrawn !== undefined) {
    const line = lines.get(identity.id);
    const known = { title: title || (line?.title ?? identity.id), url: url ?? line?.url };
    return serialiseEntry(assembleWithdrawn(identity, known), '');
  }
  const source = withNotice(complete(first, identity.others), input.notices);
  const { markdown, root } = settleBody(source.article.body);
  const rated = rate(source, input);
  problems.push(...rated.problems);
  const parts = describeAndLink(source, root, rated.venue, input);
  const front = assembleEntry({ source, identity, rated, copies: input.copies, ...parts });
  return serialiseEntry(front, markdown);
}

/** Spans count in the text of the body as the site will read it, so that is what is described. */
function describeAndLink(
  source: Source,
  root: Root,
  venue: ReturnType<typeof rate>['venue'],
  { matcher, slugs }: Pick<ConvertInput, 'matcher' | 'slugs'>,
) {
  const { sidecar, article } = source;
  const described = describe({ ...article, body: root }, sidecar);
  const texts = {
    title: sidecar.title ?? article.fields.title?.value ?? '',
    summary: described.summary?.text,
    keyPoints: described.keyPoints.map(({ text }) => text),
    saved: savedText(root),
  };
  return {
    described,
    mentions: mentionsOf(texts, matcher),
    aboutItself: aboutItself(texts, venue, matcher),
    citedElsewhere: (article.fields.citedElsewhere?.value ?? []).filter(
      ({ title }) => !namesPage(title, matcher) && !slugs?.has(title),
    ),
  };
}

function unexpected({ candidate }: Identity, error: unknown): Problem {
  return {
    rule: 'unexpected-failure',
    severity: 'error',
    file: candidate.address,
    message: `could not be converted: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'This is a fault of Stemma: please report it with this source; the rest was built',
  };
}
