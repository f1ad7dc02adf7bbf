import type { Party } from '../statements/statement.ts';
import type { Concerned, ConflictKind, Placed } from './conflict.ts';
import { quantitiesDiffer } from './quantities.ts';
import { areNear, datesDiffer, daysBetween, scopeOf } from './scope.ts';

/** One side's word on a matter. */
export interface Fact {
  placed: Placed;
  /** What it says, in a form in which equal answers are equal. */
  filler: string;
  /** The same, as the text puts it. */
  says: string;
}

/** A matter that statements can be about: which ones are, and when two of them cannot both be so. */
export interface Matter {
  kind: ConflictKind;
  /** The key of the matter and the answer that a statement gives; undefined where it says nothing of it. */
  read(placed: Placed, name: Naming): { key: string; about: Concerned[]; fact: Fact } | undefined;
  /** Asked of two facts of one key with different answers. */
  excludes(a: Fact, b: Fact): boolean;
}

/** How parties are told apart: by their page, else by their full name. */
export interface Naming {
  /** Undefined where it is not sure who is meant. */
  person(party: Party | undefined): string | undefined;
  organization(party: Party | undefined): string | undefined;
  concerned(party: Party): Concerned;
}

/** Roles that one person holds at a time. */
const SINGLE = new Set(
  'ceo cfo coo cto chair president executive-director editor-in-chief head-coach mayor governor prime-minister general-counsel'.split(
    ' ',
  ),
);
/** Roles of which one person holds one at a time in one organization. */
const RANKS: readonly (readonly string[])[] = [
  ['ceo', 'cfo', 'coo', 'cto', 'cio'],
  ['president', 'vice-president'],
  ['chair', 'vice-chair'],
];
/** How near, in days, two reports must be for "now" to be the same time. */
const SAME_TIME = 31;
const SAME_NEWS = 10;
/** Until when somebody who had left is not taken to have come back. */
const NOT_BACK = 183;

function fact(placed: Placed, filler: string, says: string): Fact {
  return { placed, filler, says };
}

const near = (days: number) => (a: Fact, b: Fact) =>
  areNear(scopeOf(a.placed), scopeOf(b.placed), days);

/** Who holds a role. */
const holder: Matter = {
  kind: 'holder',
  read(placed, naming) {
    const { statement } = placed;
    const { kind, role, status, subject, object } = statement;
    if (kind !== 'role' || status !== 'current' || !role || !SINGLE.has(role.key)) return undefined;
    const person = naming.person(subject);
    const organization = naming.organization(object);
    if (!person || !organization || !subject || !object || statement.unit) return undefined;
    return {
      key: `${organization}|${role.key}`,
      about: [naming.concerned(object), { name: role.text }],
      fact: fact(placed, person, naming.concerned(subject).name),
    };
  },
  excludes: (a, b) =>
    near(SAME_TIME)(a, b) && lastName(a.says) !== lastName(b.says) && !sharesEntry(a, b),
};

function lastName(name: string): string {
  return (/\p{L}+$/u.exec(name.normalize('NFD').replace(/\p{M}/gu, ''))?.[0] ?? name).toLowerCase();
}

function sharesEntry(a: Fact, b: Fact): boolean {
  return a.placed.entry === b.placed.entry;
}

/** Whether somebody heads a team alone or with others. */
const leads: Matter = {
  kind: 'leads',
  read(placed, naming) {
    const { kind, role, subject, object, unit, status } = placed.statement;
    if (kind !== 'role' || !unit || !subject || status === 'future') return undefined;
    const shared = role?.key === 'co-head' ? 'co-head' : role?.key === 'head' ? 'head' : undefined;
    const person = naming.person(subject);
    if (!role || !shared || !person) return undefined;
    const team = teamName(unit);
    return {
      key: `${person}|${unit.page ?? team}`,
      about: [naming.concerned(subject), { name: unit.page ? unit.text : team, page: unit.page }],
      fact: fact(placed, shared, withTeam(role.text, unit, object)),
    };
  },
  excludes: () => true,
};

function teamName({ text }: Party): string {
  return text.replace(/^(?:the|its|their|a|an|new)\s+/i, '').toLowerCase();
}

function withTeam(role: string, unit: Party, object: Party | undefined): string {
  if (role.includes(unit.text) || !/^(?:co-?)?(?:head|lead|leader|director)$/i.test(role))
    return role;
  return object ? `${role} of ${object.text}'s ${unit.text}` : `${role} of ${unit.text}`;
}

/** Which of several roles that exclude one another somebody has in an organization. */
const rank: Matter = {
  kind: 'rank',
  read(placed, naming) {
    const { kind, role, status, subject, object, unit } = placed.statement;
    const ladder = RANKS.findIndex((keys) => role !== undefined && keys.includes(role.key));
    if (kind !== 'role' || status !== 'current' || ladder === -1 || unit) return undefined;
    const person = naming.person(subject);
    const organization = naming.organization(object);
    if (!person || !organization || !subject || !object || !role) return undefined;
    return {
      key: `${person}|${organization}|${ladder}`,
      about: [naming.concerned(subject), naming.concerned(object)],
      fact: fact(placed, role.key, role.text),
    };
  },
  excludes: (a, b) => near(SAME_TIME)(a, b) && !sharesEntry(a, b),
};

/** Whether somebody still has a role: one source says "former", a later one does not know of it. */
const status: Matter = {
  kind: 'status',
  read(placed, naming) {
    const { kind, role, subject, object, unit, status: held, time } = placed.statement;
    if (kind !== 'role' || !role || !SINGLE.has(role.key) || unit || time) return undefined;
    if (held !== 'current' && held !== 'former') return undefined;
    const person = naming.person(subject);
    const organization = naming.organization(object);
    if (!person || !organization || !subject || !object) return undefined;
    const says = held === 'former' ? `former ${role.text.replace(/^former /i, '')}` : role.text;
    return {
      key: `${person}|${organization}|${role.key}`,
      about: [naming.concerned(subject), naming.concerned(object)],
      fact: fact(placed, held, says),
    };
  },
  excludes(a, b) {
    const [former, current] = a.filler === 'former' ? [a, b] : [b, a];
    const days = daysBetween(scopeOf(former.placed), scopeOf(current.placed));
    return days !== undefined && days >= 0 && days <= NOT_BACK && !sharesEntry(a, b);
  },
};

/** When an organization was founded. */
const founded: Matter = {
  kind: 'founded',
  read(placed, naming) {
    const { kind, date, subject, verb } = placed.statement;
    const organization = naming.organization(subject);
    if (kind !== 'founded' || !date || !organization || !subject) return undefined;
    const event = verb === 'incorporated' ? 'incorporated' : 'founded';
    return {
      key: `${organization}|${event}`,
      about: [naming.concerned(subject)],
      fact: fact(placed, date, date),
    };
  },
  excludes: (a, b) => datesDiffer(a.filler, b.filler),
};

/** When somebody came to an organization or left it. */
function move(kind: 'joined' | 'left'): Matter {
  return {
    kind,
    read(placed, naming) {
      const { statement } = placed;
      const date = statement.time?.at;
      const person = naming.person(statement.subject);
      const organization = naming.organization(statement.object);
      if (statement.kind !== kind || !date || !person || !organization) return undefined;
      if (!statement.subject || !statement.object) return undefined;
      return {
        key: `${person}|${organization}`,
        about: [naming.concerned(statement.subject), naming.concerned(statement.object)],
        fact: fact(placed, date, date),
      };
    },
    excludes: (a, b) => datesDiffer(a.filler, b.filler),
  };
}

/** A number about an organization: which one, and how near in time two reports of it must be. */
function amount(
  kind: 'raised' | 'acquired' | 'valued' | 'revenue' | 'headcount' | 'jobs-cut',
  partOf: (placed: Placed, naming: Naming) => string | undefined,
  isSameTime: (a: Fact, b: Fact) => boolean,
): Matter {
  return {
    kind,
    read(placed, naming) {
      const { statement } = placed;
      const { subject, object, quantity } = statement;
      const organization = naming.organization(subject);
      const part = partOf(placed, naming);
      if (statement.kind !== kind || !organization || !subject || !quantity || part === undefined)
        return undefined;
      const more = object ? [naming.concerned(object)] : [];
      return {
        key: `${organization}|${part}`,
        about: [
          naming.concerned(subject),
          ...more,
          ...(statement.round ? [{ name: statement.round }] : []),
        ],
        fact: fact(placed, String(quantity.number), quantity.text),
      };
    },
    excludes: (a, b) => {
      const [one, other] = [a.placed.statement.quantity, b.placed.statement.quantity];
      return !!one && !!other && quantitiesDiffer(one, other) && isSameTime(a, b);
    },
  };
}

const always = (): boolean => true;

/** All matters in which statements are compared, in the order in which conflicts are listed. */
export const MATTERS: readonly Matter[] = [
  holder,
  leads,
  rank,
  status,
  founded,
  move('joined'),
  move('left'),
  amount('raised', ({ statement }) => statement.round, always),
  amount('raised', ({ statement }) => (statement.round ? undefined : ''), near(SAME_NEWS)),
  amount('acquired', ({ statement }, naming) => naming.organization(statement.object), always),
  amount('valued', () => '', near(SAME_TIME)),
  amount(
    'revenue',
    ({ statement: { verb, time } }) => (time?.at ? `${verb}|${time.at}` : undefined),
    always,
  ),
  amount('headcount', () => '', near(SAME_TIME)),
  amount('jobs-cut', () => '', near(SAME_NEWS)),
];
