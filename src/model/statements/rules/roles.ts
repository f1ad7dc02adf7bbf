import type { RuleSet } from '../rule.ts';

/** A person's role in an organization. */
export const ROLES: RuleSet = {
  cue: 'chief|\\b(?:co-?)?c[eftoimpsr]o\\b|president|vp\\b|chair|director|head|lead|manager|partner|professor|lecturer|researcher|scientist|engineer|editor|reporter|correspondent|spokes|analyst|minister|secretary|mayor|governor|treasurer|coach|advis[eo]r|fellow|designer|counsel|dean|chancellor|provost|curator|economist|developer|commissioner|ambassador|employee|executive|board member',
  rules: [
    {
      name: 'org-title-person',
      kind: 'role',
      pattern: '(?:{status}[ -]?)?{org} {role},? {person}',
      subject: 'person',
      object: 'org',
      nominal: true,
    },
    {
      name: 'orgs-title-person',
      cue: "['’]s\\s",
      kind: 'role',
      pattern: "{org}'s (?:{status}[ -]?)?{wholeRole},? {person}",
      subject: 'person',
      object: 'org',
      nominal: true,
    },
    {
      name: 'title-of-org-person',
      kind: 'role',
      pattern:
        '(?<!, (?:[\\p{L}-]+ ){0,3}|(?:senior|vice|deputy|assistant|executive|founding) )(?:{status} )?{wholeRole} (?:of|at) (?:the )?{org}, {person}(?=[,.;]|$)',
      subject: 'person',
      object: 'org',
      nominal: true,
    },
    {
      name: 'person-title-of-orgs-team',
      cue: 'team|unit|group|division|department|lab|desk|office|program',
      kind: 'role',
      pattern: "{person}, (?:the |an? )?(?:{status}[ -]?)?{leader} of (?:the )?{org}(?:'s)? {team}",
      subject: 'person',
      object: 'org',
      nominal: true,
    },
    {
      name: 'person-title-of-org',
      kind: 'role',
      pattern:
        '{person}, (?:the |an? )?(?:{status}[ -]?)?{wholeRole} (?:of|at|for|with) (?:the )?{org}{whole}',
      subject: 'person',
      object: 'org',
      nominal: true,
    },
    {
      name: 'person-orgs-title',
      cue: "['’]s\\s",
      kind: 'role',
      pattern: "{person}, {org}'s (?:{status}[ -]?)?{wholeRole}",
      subject: 'person',
      object: 'org',
      nominal: true,
    },
    {
      name: 'person-a-org-title',
      kind: 'role',
      pattern: '{person}, (?:who is )?(?:the |an? )?(?:{status}[ -]?)?{org} {role}(?=[,.;:)]|$)',
      subject: 'person',
      object: 'org',
      nominal: true,
    },
    {
      name: 'person-formerly-title-at-org',
      cue: 'formerly|previously|once',
      kind: 'role',
      pattern:
        '{person},? (?:formerly|previously|once) (?:the |an? )?{wholeRole} (?:of|at|for) (?:the )?{org}{whole}',
      subject: 'person',
      object: 'org',
      nominal: true,
      status: 'former',
    },
    {
      name: 'person-is-title-of-org',
      cue: '\\b(?:is|was|be|been)\\b',
      kind: 'role',
      pattern:
        '{person},? (?:who )?{aux}(?:the |an? )?(?:{status} )?{wholeRole} (?:of|at|for) (?:the )?{org}{whole}',
      needs: 'is was be been',
      subject: 'person',
      object: 'org',
      status: 'aux',
    },
    {
      name: 'person-is-orgs-title',
      cue: "\\b(?:is|was|be|been)\\b[^.]*['’]s\\s",
      kind: 'role',
      pattern: "{person},? (?:who )?{aux}{org}'s (?:{status} )?{wholeRole}",
      needs: 'is was be been',
      subject: 'person',
      object: 'org',
      status: 'aux',
    },
    {
      name: 'person-serves-as-title',
      cue: 'serves|works',
      kind: 'role',
      pattern:
        '{person},? (?:who )?{aux}(?<verb>serves|works) as (?:the |an? )?(?:{status} )?{wholeRole} (?:of|at|for) (?:the )?{org}{whole}',
      subject: 'person',
      object: 'org',
      status: 'current',
    },
    {
      name: 'person-served-as-title',
      cue: 'served|worked',
      kind: 'role',
      pattern:
        '{person},? (?:who )?{aux}(?<verb>served|worked) as (?:the |an? )?(?:{status} )?{wholeRole} (?:of|at|for) (?:the )?{org}{whole}',
      subject: 'person',
      object: 'org',
      status: 'past',
    },
  ],
};

/** Who leads or led a team of an organization. */
export const TEAMS: RuleSet = {
  cue: 'co-?led\\b|\\bled\\b|leads|heads|headed|heading',
  rules: [
    {
      name: 'team-which-person-led',
      cue: 'which',
      kind: 'role',
      pattern:
        '{team}, which {person} {aux}(?<verb>co-?led|led|headed|co-?headed|co-?leads|leads|heads)',
      subject: 'person',
    },
    {
      name: 'person-led-orgs-team',
      kind: 'role',
      pattern:
        "{person},? (?:who )?{aux}(?<verb>co-?led|led|headed|co-?headed|co-?leads|leads|heads) {org}(?:'s)? {team}",
      subject: 'person',
      object: 'org',
    },
    {
      name: 'person-led-the-team-at-org',
      kind: 'role',
      pattern:
        '{person},? (?:who )?{aux}(?<verb>co-?led|led|headed|co-?headed|co-?leads|leads|heads) (?:the )?{team} at {org}',
      subject: 'person',
      object: 'org',
    },
  ],
};
