import type { ClaimLine } from '../../schema/ledger.ts';
import { compareText } from '../compare.ts';
import type { Place } from '../graph/link-problems.ts';
import type { Problem } from '../problem.ts';
import type { PageDoc } from '../wiki.ts';
import { duplicateClaim, mistakeProblem, reusedClaim, vanishedClaim } from './claim-problems.ts';
import type { FoundClaim } from './found-claims.ts';
import { type Scales, weighClaim } from './weigh.ts';
import type { Evidence, WeighedClaim } from './weighed-claim.ts';

/** The claims of a wiki. Lists are in the order of IDs, unless they say otherwise. */
export interface Claims {
  /** Those that the wiki makes. */
  list: WeighedClaim[];
  /** By ID, also those that a person withdrew. */
  byId: Map<string, WeighedClaim>;
  /** By slug: the claims that a page makes, as they follow one another. */
  byPage: Map<string, WeighedClaim[]>;
  /** By resource ID: where a source is evidence. */
  byEntry: Map<string, { claim: WeighedClaim; evidence: Evidence }[]>;
  /** By ID that a claim had before: the one that it has now. */
  moved: Map<string, string>;
  /** Those of which only the ledger knows: they vanished from their page, or a person withdrew them. */
  gone: ClaimLine[];
  problems: Problem[];
}

/** Whether there is anything to list, or was. */
export function hasClaims({ list, gone }: Pick<Claims, 'list' | 'gone'>): boolean {
  return list.length + gone.length > 0;
}

export interface ClaimsInput extends Scales {
  pages: readonly PageDoc[];
  /** By slug. */
  found: ReadonlyMap<string, readonly FoundClaim[]>;
  /** What the ledger knows of claims. */
  ledger: readonly ClaimLine[];
}

/** Weighs every claim of a wiki, and tells what is wrong with their IDs. */
export function claimsOf({ pages, found, ledger, ...scales }: ClaimsInput): Claims {
  const out: Claims = {
    list: [],
    byId: new Map(),
    byPage: new Map(),
    byEntry: new Map(),
    moved: new Map(),
    gone: [],
    problems: [],
  };
  const known = new Map(ledger.map((line) => [line.id, line]));
  for (const { slug, file, bodyLine } of pages) {
    for (const one of found.get(slug) ?? []) {
      const place = (line: number): Place => ({ file, line: bodyLine + line - 1 });
      for (const mistake of one.mistakes)
        out.problems.push(mistakeProblem(mistake, place(mistake.line)));
      const { id } = one;
      if (id === undefined) continue;
      const refusal = refusalOf(one, id, place(one.line), out, known);
      if (refusal) out.problems.push(refusal);
      else add(out, weighClaim({ ...one, id }, { slug, file, bodyLine }, scales));
    }
  }
  out.list.sort((a, b) => compareText(a.id, b.id));
  settleGone(out, ledger);
  return out;
}

function refusalOf(
  { withdrawn }: FoundClaim,
  id: string,
  place: Place,
  { byId }: Claims,
  ledger: ReadonlyMap<string, ClaimLine>,
): Problem | undefined {
  const first = byId.get(id);
  if (first) return duplicateClaim(place, id, first);
  const line = ledger.get(id);
  if (line?.status === 'moved') return reusedClaim(place, id, `renamed to "${line.to}"`);
  return line?.status === 'withdrawn' && withdrawn === undefined
    ? reusedClaim(place, id, 'withdrawn')
    : undefined;
}

function add(out: Claims, claim: WeighedClaim): void {
  out.byId.set(claim.id, claim);
  for (const earlier of claim.formerly) out.moved.set(earlier, claim.id);
  if (claim.withdrawn !== undefined) return;
  out.list.push(claim);
  push(out.byPage, claim.slug, claim);
  for (const evidence of claim.evidence) push(out.byEntry, evidence.id, { claim, evidence });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What the ledger knows and no page makes: renamed, withdrawn, or lost. */
function settleGone(out: Claims, ledger: readonly ClaimLine[]): void {
  for (const line of ledger) {
    if (line.status === 'moved') {
      if (line.to !== undefined && !out.moved.has(line.id)) out.moved.set(line.id, line.to);
    } else if (!out.byId.has(line.id) && !out.moved.has(line.id)) {
      out.gone.push(line);
      if (line.status === 'live')
        out.problems.push(vanishedClaim('ids.jsonl', line.id, line.statement));
    }
  }
  for (const claim of out.byId.values())
    if (claim.withdrawn !== undefined) out.gone.push(goneLine(claim));
  out.gone.sort((a, b) => compareText(a.id, b.id));
}

function goneLine({ id, slug, statement, withdrawn }: WeighedClaim): ClaimLine {
  return { kind: 'claim', id, page: slug, statement, status: 'withdrawn', reason: withdrawn };
}
