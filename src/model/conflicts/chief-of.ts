import type { Placed } from './conflict.ts';
import type { Fact, Naming } from './matters.ts';
import { areNear, scopeOf } from './scope.ts';

/** What one source says of a person's places: whom he heads, and where he was something else before. */
interface Places {
  heads: Map<string, Placed>;
  was: Map<string, Placed>;
}

/** Two sources of which one has a person head the organization that he had left by the other. */
export interface ChiefOf {
  person: string;
  a: Fact;
  b: Fact;
}

/** Reports further apart than this may both be so. */
const SAME_TIME = 366;

/**
 * One source has somebody at the head of an organization; another has him at the head of a second one, and at the first
 * one only formerly and in another role. "Was once the VP of research at X" alone does not conflict with "Y's CEO".
 * Where both dates are known, they must be within a year.
 */
export function chiefsOfTwo(placed: readonly Placed[], naming: Naming): ChiefOf[] {
  const found: ChiefOf[] = [];
  for (const [person, byEntry] of placesByPerson(placed, naming)) {
    for (const [entry, { heads }] of byEntry) {
      for (const [organization, says] of heads) {
        for (const [other, places] of byEntry) {
          if (other === entry || places.heads.has(organization)) continue;
          const was = places.was.get(organization);
          const now = [...places.heads.values()][0];
          if (was && now && mayBeOneTime(says, now))
            found.push({ person, a: factOf(says, naming), b: factOf(now, naming) });
        }
      }
    }
  }
  return found;
}

function mayBeOneTime(a: Placed, b: Placed): boolean {
  const [one, other] = [scopeOf(a), scopeOf(b)];
  return one === undefined || other === undefined || areNear(one, other, SAME_TIME);
}

function placesByPerson(
  placed: readonly Placed[],
  naming: Naming,
): Map<string, Map<string, Places>> {
  const people = new Map<string, Map<string, Places>>();
  for (const item of placed) {
    const { kind, role, status, subject, object, unit } = item.statement;
    if (kind !== 'role' || !role || unit) continue;
    const person = naming.person(subject);
    const organization = naming.organization(object);
    if (!person || !organization) continue;
    const isHead = role.key === 'ceo' && status === 'current';
    const isOther = role.key !== 'ceo' && status === 'former';
    if (!isHead && !isOther) continue;
    const byEntry = people.get(person) ?? new Map<string, Places>();
    people.set(person, byEntry);
    const places = byEntry.get(item.entry) ?? { heads: new Map(), was: new Map() };
    byEntry.set(item.entry, places);
    const list = isHead ? places.heads : places.was;
    if (!list.has(organization)) list.set(organization, item);
  }
  return people;
}

function factOf(placed: Placed, naming: Naming): Fact {
  const { object, role } = placed.statement;
  const organization = object ? naming.concerned(object).name : '';
  return {
    placed,
    filler: naming.organization(object) ?? '',
    says: `${role?.text ?? ''}, ${organization}`,
  };
}
