import type { Matcher } from '../../src/model/mentions/matcher.ts';
import { compareProblems, type Problem } from '../../src/model/problem.ts';
import type { Notices } from '../../src/model/seen/notices.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';
import type { Copies } from '../../src/schema/wiki.ts';
import { assembleWithdrawn } from './assemble.ts';
import { complete } from './complete.ts';
import { type Identity, identify } from './identify/identify.ts';
import { type EntryWork, makeEntry } from './make-entry.ts';
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

/** What is settled before entries are made one by one. */
export interface Plan {
  /** By resource ID, in its order: what an entry is to be made of, or the text of one that was withdrawn. */
  works: Map<string, EntryWork | string>;
  ledger: LedgerLine[];
  problems: Problem[];
  stop: boolean;
}

/** Identifies and rates all sources. What is left is to make each entry, which needs no other. */
export function planEntries(input: ConvertInput): Plan {
  const { sources, withdrawals, unreadable, ledger } = input;
  const identified = identify(sources, withdrawals, unreadable, ledger);
  const problems = [...identified.problems];
  const works: Plan['works'] = new Map();
  if (identified.stop) return { works, ledger: [...ledger], problems, stop: true };
  const lines = new Map(identified.ledger.map((line) => [line.id, line]));
  for (const identity of identified.identities) {
    try {
      works.set(identity.id, workOf(identity, lines, input, problems));
    } catch (error) {
      problems.push(unexpected(identity.candidate.address, error));
    }
  }
  return { works, ledger: identified.ledger, problems, stop: false };
}

/**
 * What comes of a plan.
 *
 * @param made by resource ID: the text of each entry, or why it could not be made
 */
export function outcomeOf(plan: Plan, made: ReadonlyMap<string, string | Error>): ConvertOutput {
  const { works, ledger, problems, stop } = plan;
  if (stop) return { entries: new Map(), ledger, problems, stop };
  const entries = new Map<string, string>();
  const failures: Problem[] = [];
  for (const [id, work] of works) {
    const text = typeof work === 'string' ? work : made.get(id);
    if (typeof text === 'string') entries.set(id, text);
    else if (typeof work !== 'string') failures.push(unexpected(work.source.address, text));
  }
  return { entries, ledger, problems: [...problems, ...failures].sort(compareProblems), stop };
}

/**
 * Turns sources into entries: identify, rate, describe, link, assemble. Pure; the same input gives
 * the same text, in whatever order sources come.
 */
export function convert(input: ConvertInput): ConvertOutput {
  const plan = planEntries(input);
  const made = new Map<string, string | Error>();
  for (const [id, work] of plan.works) {
    if (typeof work !== 'string')
      made.set(
        id,
        attempt(() => makeEntry(work, input).text),
      );
  }
  return outcomeOf(plan, made);
}

function attempt(make: () => string): string | Error {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function workOf(
  identity: Identity,
  lines: ReadonlyMap<string, LedgerLine>,
  input: ConvertInput,
  problems: Problem[],
): EntryWork | string {
  const { source: first, sidecar, title, url } = identity.candidate;
  if (first === undefined || sidecar.withdrawn !== undefined) {
    const line = lines.get(identity.id);
    const known = { title: title || (line?.title ?? identity.id), url: url ?? line?.url };
    return serialiseEntry(assembleWithdrawn(identity, known), '');
  }
  const source = withNotice(complete(first, identity.others), input.notices);
  const { problems: found, ...rated } = rate(source, input);
  problems.push(...found);
  const { id, stableId, keys, duplicates } = identity;
  return { identity: { id, stableId, keys, duplicates }, source, rated, copies: input.copies };
}

function unexpected(file: string, error: unknown): Problem {
  return {
    rule: 'unexpected-failure',
    severity: 'error',
    file,
    message: `could not be converted: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'This is a fault of Stemma: please report it with this source; the rest was built',
  };
}
