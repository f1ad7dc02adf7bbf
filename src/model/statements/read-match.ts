import { type Manner, mannerOf, mannerOfTitle } from './modality.ts';
import type { Names } from './parties.ts';
import { roleKey } from './role-key.ts';
import type { CompiledRule, Part } from './rule.ts';
import { statedTime } from './stated-time.ts';
import type { Party, RoleStatus, Statement } from './statement.ts';
import { isoDate, readAmount, readCount } from './values.ts';
import { MODIFIERS } from './word-lists.ts';

/** Where a match was found. */
export interface Place {
  sentence: string;
  /** Where the sentence begins in the text. */
  start: number;
  names: Names;
}

const TEAM_OF =
  / (?:of|for) (?:the )?((?:[\p{L}-]+ ){1,4}(?:team|unit|group|division|department|lab|desk|office))$/u;

/** What a rule's match says, or undefined where the names in it are none, or belong to something else. */
export function readMatch(
  rule: CompiledRule,
  match: RegExpExecArray,
  { sentence, start, names }: Place,
): Statement | undefined {
  const groups = asWritten(match, sentence);
  const aux = groups.aux ?? '';
  if (!isTitle(match.groups?.role)) return undefined;
  if (rule.needs !== undefined && !hasWord(aux, rule.needs)) return undefined;
  if (rule.without !== undefined && hasWord(aux, rule.without)) return undefined;
  const end = match.index + match[0].length;
  if (isPartOfName(match.input, match.index)) return undefined;
  const partyOf = (part: Part | undefined): Party | undefined => {
    const text = part && groups[part];
    const at = part && match.indices?.groups?.[part]?.[0];
    if (text === undefined || at === undefined) return undefined;
    const { party, partOfPerson } = names;
    return part === 'person' || part === 'speaker'
      ? partOfPerson(text, start + at)
      : party(text, start + at);
  };
  const subject = partyOf(rule.subject);
  const object = partyOf(rule.object);
  const isActor = subject?.span[0] === start + match.index && !rule.nominal;
  const before = sentence.slice(0, match.index);
  const isOutside =
    BEHIND_PREPOSITION.test(before) ||
    (rule.subject === 'org' && IN_A_PLACE.test(before) && /^[^,]+,\s/.test(match[0]));
  if (isActor && isOutside) return undefined;
  if (
    !fits(rule, rule.subject, subject, names, groups) ||
    !fits(rule, rule.object, object, names, groups)
  )
    return undefined;
  const values = valuesOf(groups);
  if (values === undefined) return undefined;
  const manner = mannerIn(rule, sentence, match.index, end, aux);
  const status =
    rule.kind === 'role' ? statusOf(rule, groups, sentence.slice(0, match.index)) : undefined;
  if (rule.kind === 'role' && status === undefined) return undefined;
  const unit = unitOf(match, groups, names, start);
  return dropUndefined({
    kind: rule.kind,
    rule: rule.name,
    span: [start + match.index, start + end],
    ...manner,
    subject,
    object,
    unit,
    role: roleOf(groups),
    status,
    ...values,
    time:
      isValue(rule) || rule.kind === 'attribution'
        ? undefined
        : statedTime(sentence, match.index, end),
    verb: groups.verb?.replace(/\s+/g, ' '),
  });
}

/** Who stands behind one of these is not who acts: "a former lead at Acme announced". */
const BEHIND_PREPOSITION =
  /\b(?:at|of|for|from|in|by|with|to|on|than|against|and|or|about|after|before|between|including|like|near|versus|via|plus|but|not|per)\s+(?:the\s+)?$/iu;

/** `Clyde, ` of "the plant in Clyde, Ohio, employs". */
const IN_A_PLACE = /\p{Lu}[\p{L}.]+,\s+$/u;

function mannerIn(
  rule: CompiledRule,
  sentence: string,
  start: number,
  end: number,
  aux: string,
): Manner {
  if (isValue(rule)) return { mode: 'asserted' };
  return rule.nominal
    ? mannerOfTitle(sentence, start, end)
    : mannerOf(sentence, start, end, aux, / who /.test(sentence.slice(start, end)));
}

type Groups = Record<string, string | undefined>;

/** The named groups with their capitals. */
function asWritten(match: RegExpExecArray, sentence: string): Groups {
  const groups: Groups = {};
  for (const [name, place] of Object.entries(match.indices?.groups ?? {}))
    groups[name] = place && sentence.slice(place[0], place[1]);
  return groups;
}

/** Whether all words before the title may be part of it: not so "hired director". */
function isTitle(role = ''): boolean {
  const [title = ''] = role.replace(/\s+/g, ' ').split(/ (?:of|for) (?!staff\b)/);
  return title.split(/,? and |, /).every((part) => {
    const before = part.includes('chief')
      ? part.slice(0, part.indexOf('chief'))
      : part.replace(/(?:vice |prime |board |editor in )?[\w-]+$/, '');
    return before.split(' ').every((word) => word === '' || MODIFIERS.has(word));
  });
}

function hasWord(aux: string, words: string): boolean {
  const said = new Set(aux.trim().split(/\s+/));
  return words.split(' ').some((word) => said.has(word));
}

function isValue({ kind }: CompiledRule): boolean {
  return kind === 'date' || kind === 'amount' || kind === 'count';
}

/** `Smith` of "Ann Smith joined" where the match begins after "Ann". */
function isPartOfName(lowered: string, at: number): boolean {
  const before = /(?:^|\s)(\S+)\s+$/u.exec(lowered.slice(Math.max(0, at - 60), at))?.[1];
  return (
    before !== undefined &&
    /^\p{Lu}/u.test(lowered.slice(at, at + 1)) &&
    /^\p{Lu}[^,;:]*$/u.test(before)
  );
}

/** `Foreign Secretary Ann Smith` names an office, `Acme analyst Ann Smith` one who looks at Acme from outside. */
const OFFICE = /minister|secretary|advis[eo]r|commissioner|ambassador|analyst|correspondent/i;
/** In capitals they are as often words of a product or heading: Lead Quality, Partner Programme. */
const HEADLINE_ROLE =
  /(?:Engineer|Developer|Designer|Manager|Lead|Partner|Chair|Employee|Leader|Executive|Coach|Fellow|Editor|Reporter|Correspondent|Researcher|Scientist|Analyst|Counsel|Head|Head\s+\w+|Principal|Professor)$/;
/** `Acme Product` of "Acme Product Manager Ann Smith". */
const PART_OF_TITLE =
  /(?:^|\s)(?:Product|Software|Project|Development|Engineering|Growth|Talent|People|Marketing|Sales|Design|Research|Additional|Visual|UX|UI|Gear|App|Data|Content|Creative|Senior|Junior|Security|Operations|Finance|Communications|Policy|Technical|Development|Foreign|Home|Interior|Defen[cs]e|Treasury|Finance|Health|Education|Justice|Prime|Vice|Honorary)$/;

/** Rules whose words also stand side by side in headings and lists of products. */
const LOOSE: ReadonlySet<string> = new Set([
  'org-title-person',
  'orgs-title-person',
  'title-of-org-person',
  'person-a-org-title',
]);

function isHeadline(rule: CompiledRule, groups: Groups): boolean {
  return LOOSE.has(rule.name) && HEADLINE_ROLE.test(groups.role ?? '');
}

function fits(
  rule: CompiledRule,
  part: Part | undefined,
  party: Party | undefined,
  names: Names,
  groups: Record<string, string | undefined>,
): boolean {
  if (part === undefined) return true;
  if (party === undefined) return false;
  if (part === 'person') return names.isPerson(party);
  if (part === 'speaker' || part === 'medium')
    return (
      party.page !== undefined ||
      party.name !== undefined ||
      /\s|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(party.text) ||
      names.isSurelyOrg(party)
    );
  if (!names.isOrg(party)) return false;
  if (rule.name === 'org-title-person' && party.page === undefined) {
    if (OFFICE.test(groups.role ?? '')) return false;
  }
  if (rule.kind === 'role' && party.page === undefined && isHeadline(rule, groups)) return false;
  if (rule.kind === 'role' && party.page === undefined && PART_OF_TITLE.test(party.text))
    return false;
  return rule.name !== 'person-left-org' || names.isSurelyOrg(party) || party.text.includes(' ');
}

function valuesOf(groups: Record<string, string | undefined>): Partial<Statement> | undefined {
  const out: Partial<Statement> = {};
  if (groups.date !== undefined) {
    const date = isoDate(groups.date);
    if (date === undefined) return undefined;
    out.date = date;
  }
  if (groups.amount !== undefined) out.quantity = readAmount(groups.amount, groups.bound);
  if (groups.count !== undefined) {
    out.quantity = readCount(groups.count, groups.counted, groups.bound);
    if (out.quantity === undefined) return undefined;
  }
  if (groups.round !== undefined) out.round = groups.round.toLowerCase().replace(/\s+/g, ' ');
  return out;
}

const LED: Readonly<Record<string, string>> = {
  led: 'led',
  leads: 'led',
  heads: 'head',
  headed: 'head',
};

function roleOf(groups: Record<string, string | undefined>): Statement['role'] {
  const text = groups.role?.replace(/\s+/g, ' ');
  if (text !== undefined) return { text, key: roleKey(text) };
  const verb = groups.unit === undefined ? undefined : groups.verb?.toLowerCase();
  if (verb === undefined) return undefined;
  return { text: verb, key: /^co-?/.test(verb) ? 'co-head' : (LED[verb] ?? 'other') };
}

/** The team that a role is in: named by itself, or behind the role (`co-lead of the ships team`). */
function unitOf(
  match: RegExpExecArray,
  groups: Groups,
  names: Names,
  start: number,
): Party | undefined {
  const { unit, role } = groups;
  const at = match.indices?.groups;
  if (unit !== undefined && at?.unit) return names.party(unit, start + at.unit[0]);
  const team = role === undefined ? undefined : TEAM_OF.exec(role)?.[1];
  if (team === undefined || !at?.role) return undefined;
  return names.party(team, start + at.role[0] + (role as string).length - team.length);
}

const FORMER = /^(?:former|ousted|ex-?|onetime|one-time|erstwhile|previous|retired|late)$/i;

/** Undefined where it cannot be told, as in "former Acme and Beta chief Ann Smith" of Beta. */
function statusOf(
  rule: CompiledRule,
  groups: Record<string, string | undefined>,
  before: string,
): RoleStatus | undefined {
  const word = groups.status?.trim().replace(/-$/, '');
  const isJoined =
    /(?:\band|,|&)\s+(?:the )?$/.test(before) && /\b(?:former|ex)\b/i.test(before.slice(-60));
  if (isJoined) return undefined;
  if (word !== undefined) {
    if (FORMER.test(word)) return 'former';
    if (/^then/i.test(word)) return 'past';
    if (/^(?:incoming|next|future)/i.test(word)) return 'future';
  }
  if (/\b(?:former|ex)[ -](?:\p{L}+ ){0,2}$/iu.test(before)) return 'former';
  if (rule.status === 'aux') return statusOfAux(groups.aux ?? '');
  if (rule.status !== undefined) return rule.status;
  if (groups.unit !== undefined && groups.verb !== undefined)
    return /(?:led|headed)$/.test(groups.verb) ? 'past' : 'current';
  return 'current';
}

function statusOfAux(aux: string): RoleStatus {
  if (/\b(?:once|previously|formerly)\b/.test(aux)) return 'former';
  if (/\b(?:will|expected|set|going|is to)\b/.test(aux)) return 'future';
  return /\b(?:was|had)\b/.test(aux) ? 'past' : 'current';
}

function dropUndefined(statement: Statement): Statement {
  return Object.fromEntries(
    Object.entries(statement).filter(([, value]) => value !== undefined),
  ) as unknown as Statement;
}
