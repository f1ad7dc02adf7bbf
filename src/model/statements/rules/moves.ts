import type { RuleSet } from '../rule.ts';

const WHO =
  '(?:, (?:an?|the) (?:[\\p{L}-]+ ){1,6}?who (?:earlier this \\p{L}+ |last \\p{L}+ )?|,? (?:who )?(?:earlier this \\p{L}+ |last \\p{L}+ )?)';
const RIVAL =
  '(?:(?:\\p{Lu}[\\p{L}\\p{N}]+ )?(?:rival|competitor|startup|start-up|company|firm|lab|nonprofit|bank|group) )?';
const NOT_A_RIVAL_OF =
  "(?!'s)(?! (?:rivals?|competitors?|spin-?off|start-?ups?|backers?|parent|subsidiary|partners?|executives?|researchers?|engineers?|employees?|alum\\p{L}*|board|portfolio|platform|family|team|staff|and \\p{Lu}))";

/** People who come to an organization, leave it, or get a role in it. */
export const MOVES: RuleSet = {
  cue: 'join|left|quit|resign|depart|parted ways|stepp?(?:ed|ing)? ?(?:s )?down|steps down|fired|ousted|named|names|appoint|hire|hiring|tapped|taps|promot|recruit|poach|became|become|elected|retired|split with',
  rules: [
    {
      name: 'person-joined-org',
      cue: 'join',
      kind: 'joined',
      pattern: `{person}${WHO}{aux}(?<verb>joins|joined|join|joining) (?:the )?${RIVAL}{org}${NOT_A_RIVAL_OF}(?: as (?:the |its |an? )?{wholeRole})?`,
      subject: 'person',
      object: 'org',
    },
    {
      name: 'org-hired-person',
      cue: 'hire|recruit|poach|name|appoint|tap|promote',
      kind: 'appointed',
      without: 'is was be been',
      pattern:
        '{org} {aux}(?<verb>hired|hires|recruited|recruits|poached|poaches|named|names|appointed|appoints|tapped|taps|promoted|promotes) {person}(?:(?: as| to be| to become| to serve as| to)? (?:the |its |an? )?(?:{status} )?{wholeRole})?',
      subject: 'person',
      object: 'org',
    },
    {
      name: 'person-was-named-title',
      cue: 'named|appointed|elected|promoted|hired|made|becom|became',
      kind: 'appointed',
      pattern: `{person}${WHO}{aux}(?<verb>named|appointed|elected|promoted to|hired as|made|became|become|becomes) (?:as |to be )?(?:the |its |an? )?(?:{status} )?{wholeRole} (?:of|at|for) (?:the )?{org}{whole}`,
      subject: 'person',
      object: 'org',
    },
    {
      name: 'person-was-hired-by-org',
      cue: 'hired|recruited|poached',
      kind: 'appointed',
      pattern: `{person}${WHO}{aux}(?<verb>hired|recruited|poached) by (?:the )?${RIVAL}{org}${NOT_A_RIVAL_OF}(?: as (?:the |its |an? )?{wholeRole})?`,
      needs: 'is was be been',
      subject: 'person',
      object: 'org',
    },
    {
      name: 'person-left-org',
      cue: 'left|leav|quit|resign|depart|parted|split|retired|stepped|fired|ousted',
      kind: 'left',
      pattern: `{person}${WHO}{aux}(?<verb>left|leaves|leaving|leave|quit|quits|resigned from|resigns from|departed from|departed|departs|parted ways with|split with|retired from|stepped down from|fired from|fired by|ousted from|ousted by) (?:the )?${RIVAL}{org}${NOT_A_RIVAL_OF}`,
      subject: 'person',
      object: 'org',
    },
    {
      name: 'person-stepped-down-as-title',
      cue: '\\sas\\s',
      kind: 'left',
      pattern: `{person}${WHO}{aux}(?<verb>stepped down|steps down|stepping down|step down|resigned|resigns|resign|quit|quits|retired|retires|fired|ousted|removed) as (?:the |its |an? )?{wholeRole} (?:of|at|for) (?:the )?{org}{whole}`,
      subject: 'person',
      object: 'org',
    },
  ],
};
