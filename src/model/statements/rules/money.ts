import type { RuleSet } from '../rule.ts';

/** What an organization raised, paid, earned and is worth. */
export const MONEY: RuleSet = {
  cue: '[$€£¥₹]|USD|EUR|GBP|CHF|dollars|euros|pounds|yen|rupees|francs',
  rules: [
    {
      name: 'org-raised',
      cue: 'rais|secur|close|land',
      kind: 'raised',
      pattern:
        '{org},? (?:which )?{aux}(?<verb>raised|raises|raise|raising|secured|secures|closed|closes|landed) (?:an? |its |the )?(?:new |additional |fresh )?{amount}(?:(?: in)?(?: an?| its| the)?(?: new| oversubscribed)? {round})?(?! (?:in total|so far|to date|since))',
      subject: 'org',
    },
    {
      name: 'org-acquired-org-for',
      cue: 'acquir|buy|bought|purchase',
      kind: 'acquired',
      pattern:
        '{org},? (?:which )?{aux}(?<verb>acquired|acquires|acquire|acquiring|bought|buys|buy|buying|purchased|purchases|purchase) (?:the )?(?:(?:[\\p{Ll}-]+ ){0,3}(?:company|startup|start-up|maker|firm|lab|publisher|chain|developer|provider) )?{org2}(?: in \\d{4})? (?:for|in an? (?:[\\p{Ll}-]+ ){0,2}deal (?:worth|valued at)) {amount}',
      subject: 'org',
      object: 'org2',
    },
    {
      name: 'orgs-amount-acquisition-of-org',
      cue: 'acquisition|purchase|takeover',
      kind: 'acquired',
      pattern: "{org}'s {amount} (?<verb>acquisition|purchase|takeover) of (?:the )?{org2}",
      subject: 'org',
      object: 'org2',
    },
    {
      name: 'org-is-valued-at',
      cue: 'valued at|worth',
      kind: 'valued',
      pattern: '{org},? (?:which )?{aux}(?<verb>valued at|worth) {amount}',
      needs: 'is was be been',
      subject: 'org',
    },
    {
      name: 'valuing-org-at',
      cue: 'valu',
      kind: 'valued',
      pattern: '(?<verb>valuing|values|valued) {org} at {amount}',
      subject: 'org',
    },
    {
      name: 'org-reported-revenue-of',
      cue: ' of ',
      kind: 'revenue',
      pattern:
        '{org},? (?:which )?{aux}(?:reported|posted|generated|made|earned|had) (?:an? )?(?:annual |quarterly |net |total |yearly )?(?<verb>revenue|revenues|sales|profit|net income|net loss|loss) of {amount}',
      subject: 'org',
    },
    {
      name: 'orgs-revenue-was',
      cue: 'revenue|sales|profit|income|loss',
      kind: 'revenue',
      pattern:
        "{org}'s (?:annual |quarterly |net |total |yearly )?(?<verb>revenue|revenues|sales|profit|net income|net loss) (?:was|were|reached|rose to|fell to|grew to|hit|came to|of) {amount}",
      subject: 'org',
    },
  ],
};

/** How many work for an organization, and how many lost their work there. */
export const PEOPLE_COUNTS: RuleSet = {
  cue: 'employ|staff|workers|people|jobs|workforce|researchers|engineers',
  rules: [
    {
      name: 'org-employs',
      cue: 'employ',
      kind: 'headcount',
      pattern: '{org},? (?:which )?{aux}(?<verb>employs|employed|employ) {people}',
      subject: 'org',
    },
    {
      name: 'org-has-employees',
      cue: 'has|had',
      kind: 'headcount',
      pattern:
        '{org},? (?:which )?(?<verb>has|had|now has) (?<bound>about |around |roughly |approximately |nearly |almost |some |more than |over |at least |fewer than |less than |under )?(?<count>\\d{1,3}(?:,\\d{3})*|\\d{1,7}) (?<counted>employees|staff|staff members|workers)',
      subject: 'org',
    },
    {
      name: 'org-cut-jobs',
      cue: 'laid|lay|cut|eliminat|slash|dismiss|shed|fired',
      kind: 'jobs-cut',
      pattern:
        '{org},? (?:which )?{aux}(?<verb>laid off|lays off|lay off|laying off|cut|cuts|cutting|eliminated|eliminates|eliminate|eliminating|slashed|dismissed|shed|fired) {people}',
      subject: 'org',
    },
  ],
};
