import type { Relation } from '../../schema/claim-words.ts';
import type { OriginGroups } from '../evidence/origins.ts';
import type { Resolver } from '../graph/graph.ts';
import { quoteStatusOf, type Saved } from '../graph/references.ts';
import type { EntryDoc } from '../wiki.ts';
import type { FoundClaim, FoundEvidence } from './found-claims.ts';
import { type Side, stateOf, type Tally } from './rule.ts';
import type { Discount, Evidence, WeighedClaim } from './weighed-claim.ts';

/** What claims are weighed by. */
export interface Scales {
  resolver: Pick<Resolver, 'entry'>;
  saved: Saved;
  origins: OriginGroups;
}

/** Where a claim stands. */
export interface ClaimPlace {
  slug: string;
  file: string;
  /** Line of the file on which the body of the page begins. */
  bodyLine: number;
}

/** Evidence whose source the wiki does not have is left out; it is a problem of its own. */
export function weighClaim(
  found: FoundClaim & { id: string },
  { slug, file, bodyLine }: ClaimPlace,
  scales: Scales,
): WeighedClaim {
  const lineOf = (line: number): number => bodyLine + line - 1;
  const evidence = found.evidence.flatMap((one): Evidence[] => {
    const entry = scales.resolver.entry(one.ref);
    return entry ? [{ ...weighed(one, entry, scales), line: lineOf(one.line) }] : [];
  });
  const tally = tallyOf(evidence);
  const { id, formerly, withdrawn, statement, verdict } = found;
  return {
    ...{ id, formerly, withdrawn, statement, slug, file, evidence, verdict, tally },
    line: lineOf(found.line),
    state: stateOf(tally),
    repeats: tally.supports.sources > 1 && tally.supports.origins === 1,
  };
}

/** @param counts which evidence is weighed; without it, all that was not taken back */
export function tallyOf(
  evidence: readonly Evidence[],
  counts: (one: Evidence) => boolean = ({ discount }) => discount === undefined,
): Tally {
  const side = (relation: Relation): Side =>
    sideOf(evidence.filter((one) => one.relation === relation && counts(one)));
  return { supports: side('supports'), disputes: side('disputes') };
}

function sideOf(evidence: readonly Evidence[]): Side {
  const checked = evidence.filter(({ quoteStatus }) => quoteStatus === 'verified');
  const levels = evidence.flatMap(({ level }) => level ?? []);
  return {
    sources: new Set(evidence.map(({ id }) => id)).size,
    origins: new Set(evidence.map(({ origin }) => origin)).size,
    checked: new Set(checked.map(({ origin }) => origin)).size,
    ...(levels.length > 0 ? { best: Math.max(...levels) } : {}),
  };
}

function weighed(
  { relation, version, locator, quote, note }: FoundEvidence,
  entry: EntryDoc,
  { saved, origins }: Scales,
): Omit<Evidence, 'line'> {
  const { id, rating } = entry.front;
  const quoteStatus = quote === undefined ? undefined : quoteStatusOf(quote, entry, saved, version);
  const discount = discountOf(entry) ?? (quoteStatus === 'contradicted' ? quoteStatus : undefined);
  return {
    ...{ relation, id, locator, quote, quoteStatus, note, discount },
    level: rating.level,
    origin: origins.originOf(id),
  };
}

function discountOf({ front }: EntryDoc): Discount | undefined {
  if (front.withdrawn) return 'withdrawn';
  return front.retraction?.status === 'retracted' ? 'retracted' : undefined;
}
