import { compareText } from '../compare.ts';
import { sha256 } from '../ids/digest.ts';
import { chiefsOfTwo } from './chief-of.ts';
import type { Concerned, Conflict, ConflictKind, ConflictSide, Placed } from './conflict.ts';
import { type Fact, MATTERS, type Matter, type Naming } from './matters.ts';

/** More sources on one matter than this are not compared one by one. */
const MOST_FACTS = 200;

/**
 * The matters on which statements of sources differ, by ID. Only what is asserted, or reported as somebody's words, is
 * compared, and only where rules are sure that both cannot be so at one time: silence is better than a false alarm.
 */
export function findConflicts(statements: readonly Placed[], naming: Naming): Conflict[] {
  const firm = statements.filter(
    ({ statement: { mode } }) => mode === 'asserted' || mode === 'reported',
  );
  const found = new Map<string, Conflict>();
  for (const matter of MATTERS) {
    for (const [key, { about, facts }] of byKey(matter, firm, naming)) {
      const conflict = conflictOf(matter.kind, key, about, opposed(facts, matter.excludes));
      if (conflict) found.set(conflict.id, conflict);
    }
  }
  for (const { person, a, b } of chiefsOfTwo(firm, naming)) {
    const { subject } = a.placed.statement;
    const about = subject ? [naming.concerned(subject)] : [];
    const conflict = conflictOf('chief-of', person, about, [a, b]);
    if (conflict) found.set(conflict.id, merged(found.get(conflict.id), conflict));
  }
  return [...found.values()].sort((a, b) => compareText(a.id, b.id));
}

interface KeyedFacts {
  about: Concerned[];
  facts: Fact[];
}

function byKey(
  matter: Matter,
  statements: readonly Placed[],
  naming: Naming,
): Map<string, KeyedFacts> {
  const groups = new Map<string, KeyedFacts>();
  for (const placed of statements) {
    const read = matter.read(placed, naming);
    if (!read) continue;
    const group = groups.get(read.key);
    if (!group) groups.set(read.key, { about: read.about, facts: [read.fact] });
    else if (group.facts.length < MOST_FACTS) group.facts.push(read.fact);
  }
  return groups;
}

/** The facts that at least one other excludes. */
function opposed(facts: readonly Fact[], excludes: Matter['excludes']): Fact[] {
  const out = new Set<Fact>();
  for (const [at, a] of facts.entries()) {
    for (const b of facts.slice(at + 1)) {
      if (a.filler === b.filler || !excludes(a, b)) continue;
      out.add(a);
      out.add(b);
    }
  }
  return facts.filter((fact) => out.has(fact));
}

function conflictOf(
  kind: ConflictKind,
  key: string,
  about: Concerned[],
  facts: readonly Fact[],
): Conflict | undefined {
  const sides = new Map<string, ConflictSide>();
  for (const { filler, says, placed } of facts) {
    const side = sides.get(filler) ?? { says, statements: [] };
    sides.set(filler, side);
    const isKnown = side.statements.some(
      ({ entry, place }) => entry === placed.entry && place === placed.place,
    );
    if (!isKnown) side.statements.push(placed);
  }
  if (sides.size < 2) return undefined;
  const fillers = [...sides.keys()].sort();
  const id = `cf-${sha256(JSON.stringify([kind, key, fillers])).slice(0, 8)}`;
  return { id, kind, about, sides: [...sides.values()] };
}

/** The same difference between more sources. */
function merged(known: Conflict | undefined, more: Conflict): Conflict {
  if (!known) return more;
  const sides = known.sides.map((side, at) => {
    const others = (more.sides[at]?.statements ?? []).filter(
      (placed) => !side.statements.some((own) => own.entry === placed.entry),
    );
    return { ...side, statements: [...side.statements, ...others] };
  });
  return { ...known, sides };
}

/** Slugs of the pages that a conflict concerns. */
export function pagesOf({ about }: Conflict): string[] {
  return [...new Set(about.flatMap(({ page }) => page ?? []))];
}

/** Resource IDs of the sources on all sides, each once. */
export function entriesOf({ sides }: Conflict): string[] {
  return [...new Set(sides.flatMap(({ statements }) => statements.map(({ entry }) => entry)))];
}
