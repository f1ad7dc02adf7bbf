import { compareText } from '../compare.ts';
import { type CopyPair, copyPairs, type Sketched } from './copies.ts';
import type { Decision } from './decisions.ts';
import { type Clues, derivedPairs, type Telling } from './derived.ts';
import type { OriginGroups } from './origins.ts';

/** A source as far as its origin is asked for. */
export interface OriginSource extends Sketched, Telling {
  id: string;
}

/** A source in a group with others that say the same. */
export interface OriginMember {
  id: string;
  /** origin: the group is named by it; copy, excerpt: found in the texts; stated: by a person. */
  as: 'origin' | 'copy' | 'excerpt' | 'stated';
  /** Share of the shorter text that stands in the longer one, where it was found. */
  containment?: number | undefined;
}

/** Sources that are one voice. */
export interface OriginGroup {
  /** Resource ID of the one that the others are held against: the earliest, unless a person said otherwise. */
  origin: string;
  /** Two or more; the origin first, then by ID. */
  members: OriginMember[];
}

/** Another source from which an entry may be derived, or the other way round. */
export interface Derivation {
  id: string;
  /** from: the entry from the other; to: the other from the entry; either: nothing tells. */
  direction: 'from' | 'to' | 'either';
  clues: Clues;
  /** Whether the entry is the first of the two to which the clues' passages belong. */
  isA: boolean;
}

export interface Origins extends OriginGroups {
  /** All groups of two and more, by origin. */
  groups: OriginGroup[];
  groupOf(entryId: string): OriginGroup | undefined;
  /** Possible only: no group follows from them. */
  derivationsOf(entryId: string): Derivation[];
}

/** Texts at least this much shorter are an excerpt. */
const EXCERPT = 0.7;

/** Which sources are one voice, by their texts and by what people decided. Takes time linear in their number. */
export function originsOf(
  sources: readonly OriginSource[],
  decisions: ReadonlyMap<string, Decision>,
): Origins {
  const pairs = copyPairs(sources);
  const groups = groupsOf(sources, pairs, decisions);
  const byMember = new Map<string, OriginGroup>();
  for (const group of groups) for (const { id } of group.members) byMember.set(id, group);
  const originOf = (id: string) => byMember.get(id)?.origin ?? id;
  const derivations = new Map<string, Derivation[]>();
  const add = (id: string, derivation: Derivation) => {
    const list = derivations.get(id);
    if (list) list.push(derivation);
    else derivations.set(id, [derivation]);
  };
  for (const { a, b, derived, clues } of derivedPairs(sources, pairs)) {
    const [idA, idB] = [sources[a]?.id ?? '', sources[b]?.id ?? ''];
    const isSettled = [derived !== b && idA, derived !== a && idB].some(
      (id) => id && decisions.get(id)?.kind === 'own',
    );
    if (isSettled || originOf(idA) === originOf(idB)) continue;
    add(idA, { id: idB, direction: directionOf(derived, a), clues, isA: true });
    add(idB, { id: idA, direction: directionOf(derived, b), clues, isA: false });
  }
  return {
    groups,
    originOf,
    groupOf: (id) => byMember.get(id),
    derivationsOf: (id) => derivations.get(id) ?? [],
  };
}

function directionOf(derived: number | undefined, self: number): Derivation['direction'] {
  if (derived === undefined) return 'either';
  return derived === self ? 'from' : 'to';
}

function groupsOf(
  sources: readonly OriginSource[],
  pairs: readonly CopyPair[],
  decisions: ReadonlyMap<string, Decision>,
): OriginGroup[] {
  const places = new Map(sources.map(({ id }, at) => [id, at]));
  const parents = sources.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] as number;
    parents[at] = root;
    return root;
  };
  const join = (a: number, b: number) => {
    parents[rootOf(a)] = rootOf(b);
  };
  const isOwn = (at: number) => decisions.get(sources[at]?.id ?? '')?.kind === 'own';
  const found = new Map<number, CopyPair>();
  for (const pair of pairs) {
    if (isOwn(pair.a) || isOwn(pair.b)) continue;
    join(pair.a, pair.b);
    for (const at of [pair.a, pair.b]) {
      if ((found.get(at)?.containment ?? 0) < pair.containment) found.set(at, pair);
    }
  }
  const stated = new Set<number>();
  for (const [id, decision] of decisions) {
    const [from, to] = [
      places.get(id),
      decision.kind === 'of' ? places.get(decision.id) : undefined,
    ];
    if (from === undefined || to === undefined) continue;
    join(from, to);
    stated.add(from);
  }
  const byRoot = new Map<number, number[]>();
  for (const at of sources.keys()) {
    const root = rootOf(at);
    const list = byRoot.get(root);
    if (list) list.push(at);
    else byRoot.set(root, [at]);
  }
  return [...byRoot.values()]
    .filter((members) => members.length > 1)
    .map((members) => groupOf(members, sources, found, stated))
    .sort((x, y) => compareText(x.origin, y.origin));
}

function groupOf(
  members: readonly number[],
  sources: readonly OriginSource[],
  found: ReadonlyMap<number, CopyPair>,
  stated: ReadonlySet<number>,
): OriginGroup {
  const of = (at: number) => sources[at] as OriginSource;
  const isPointedAt = members.some((at) => stated.has(at));
  const [first, ...others] = [...members].sort(
    (x, y) =>
      (isPointedAt ? Number(stated.has(x)) - Number(stated.has(y)) : 0) ||
      compareText(of(x).published ?? '9999', of(y).published ?? '9999') ||
      of(y).text.length - of(x).text.length ||
      compareText(of(x).id, of(y).id),
  ) as [number, ...number[]];
  const origin = of(first);
  const memberOf = (at: number): OriginMember => {
    if (stated.has(at)) return { id: of(at).id, as: 'stated' };
    const isShorter = of(at).text.length < EXCERPT * origin.text.length;
    return {
      id: of(at).id,
      as: isShorter ? 'excerpt' : 'copy',
      containment: found.get(at)?.containment,
    };
  };
  const rest = others.map(memberOf).sort((x, y) => compareText(x.id, y.id));
  return { origin: origin.id, members: [{ id: origin.id, as: 'origin' }, ...rest] };
}
