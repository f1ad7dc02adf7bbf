import type { RuleSet } from '../rule.ts';

/** Dates, amounts of money and numbers of people, whatever they are said of. */
export const VALUES: RuleSet = {
  cue: '\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)\\s',
  rules: [
    { name: 'date', kind: 'date', pattern: '{fullDate}' },
    { name: 'amount', kind: 'amount', pattern: '{amount}' },
    { name: 'people', kind: 'count', pattern: '{people}' },
  ],
};
