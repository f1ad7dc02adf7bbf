import type { RuleSet } from '../rule.ts';

const PLACE = '(?: in (?:\\p{Lu}[\\p{L}.]+,? ){1,3})?';

/** When an organization was founded, and by whom. */
export const FOUNDING: RuleSet = {
  cue: 'found(?:ed|er)|established|incorporated',
  rules: [
    {
      name: 'org-was-founded-in',
      cue: 'ed\\b[^.]*\\d{4}',
      kind: 'founded',
      pattern: `{org},? (?:which )?{aux}(?<verb>co-?founded|founded|established|incorporated)(?: by [\\p{L}.' -]{3,60}?)? in (?:\\p{Lu}[\\p{L}]+ in )?{date}`,
      needs: 'is was be been',
      subject: 'org',
    },
    {
      name: 'org-founded-in',
      cue: ', (?:founded|established|incorporated)',
      kind: 'founded',
      pattern: `{org}, (?<verb>founded|established|incorporated)(?: by [\\p{L}.' -]{3,60}?)? in {date}(?=[,.;)]|$| by)`,
      subject: 'org',
    },
    {
      name: 'founded-in-org',
      cue: '^founded|^established|^incorporated|[.;] (?:founded|established)',
      kind: 'founded',
      pattern: `(?<verb>founded|established|incorporated)${PLACE} in {date}(?: by [\\p{L}.' -]{3,80}?)?, (?:the )?{org}(?= (?:is|was|has|had|makes|made|employs|runs|operates|builds|develops|sells|provides|offers|now|began|started|grew))`,
      subject: 'org',
    },
    {
      name: 'person-founded-org',
      cue: 'founded',
      kind: 'founded',
      pattern:
        '{person},? (?:who )?{aux}(?<verb>co-?founded|founded) (?:the (?:[\\p{L}-]+ ){0,3}(?:company|startup|start-up|lab|laboratory|firm|nonprofit|charity|newspaper|magazine) )?{org}(?! (?:rival|competitor))(?: in {date})?',
      subject: 'org',
      object: 'person',
    },
    {
      name: 'org-was-founded-by',
      cue: 'founded by',
      kind: 'founded',
      pattern:
        '{org},? (?:which )?{aux}(?<verb>co-?founded|founded) by {person}(?! and)(?:,? in {date})?',
      needs: 'is was be been',
      subject: 'org',
      object: 'person',
    },
    {
      name: 'org-founder-person',
      cue: 'founder',
      kind: 'founded',
      pattern: "{org}(?:'s)? (?<verb>co-?founder|founder)(?: and {role})?,? {person}",
      subject: 'org',
      object: 'person',
      nominal: true,
    },
    {
      name: 'person-founder-of-org',
      cue: 'founder',
      kind: 'founded',
      pattern:
        '{person}, (?:the |an? )?(?:former )?(?<verb>co-?founder|founder)(?: and (?:{status} )?{role})? (?:of|at) (?:the )?{org}{whole}',
      subject: 'org',
      object: 'person',
      nominal: true,
    },
  ],
};
