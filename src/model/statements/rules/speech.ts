import type { RuleSet } from '../rule.ts';

const SAYS =
  'said|says|wrote|writes|announced|announces|confirmed|confirms|denied|denies|argued|argues|explained|explains|(?:added|adds)(?=[,:.]|\\s+that)|noted|notes|claimed|claims|stated|states|tweeted|testified|acknowledged|acknowledges|warned|warns';

/** Who says so, and to whom. */
export const SPEECH: RuleSet = {
  cue: `\\b(?:${SAYS}|tells?|told|reported|reports|according to)\\b`,
  rules: [
    {
      name: 'source-told-medium',
      cue: 'told|tell',
      kind: 'attribution',
      pattern:
        '(?:an? (?:source|person)|sources?|(?:two|three|four|several|multiple)? ?people)(?: (?:familiar|close|with|to|the|briefed|on|matter|company|situation|deal|talks|plans|directly|knowledge|of)){0,7} (?<verb>told|tells|tell) {medium}',
      object: 'medium',
    },
    {
      name: 'speaker-told-medium',
      cue: 'told|tells',
      kind: 'attribution',
      pattern: '{speaker}(?:, [^,.;:]{3,80},)? (?<verb>told|tells) {medium}',
      subject: 'speaker',
      object: 'medium',
    },
    {
      name: 'medium-reported',
      nominal: true,
      cue: 'reported|reports',
      kind: 'attribution',
      pattern:
        '(?<![\\p{Ll}] )(?:as )?{medium} (?:has |had |first |also |previously |earlier ){0,2}(?<verb>reported|reports)(?= that|[,.:;”"]|$| (?:on|last|earlier|this|in|the|a|an) )',
      subject: 'medium',
    },
    {
      name: 'reported-by-medium',
      nominal: true,
      cue: 'reported by',
      kind: 'attribution',
      pattern: '(?<verb>(?:first |originally |previously )?reported by) {medium}',
      subject: 'medium',
    },
    {
      name: 'according-to',
      nominal: true,
      cue: 'ccording to',
      kind: 'attribution',
      pattern:
        '(?<verb>according to)(?: an?)?(?: new| recent)?(?: (?:report|story|article|investigation|interview|post|blog post|statement|analysis|study|survey|data|figures|memo|filing)(?: published)? (?:in|by|from|with|seen by|obtained by|on))?(?: the)? {speaker}',
      subject: 'speaker',
    },
    {
      name: 'speaker-said',
      kind: 'attribution',
      pattern: `{speaker}(?: (?:also|has|had|later|first|recently|previously|himself|herself|publicly))? (?<verb>${SAYS})`,
      subject: 'speaker',
    },
    {
      name: 'said-speaker',
      cue: '(?:said|says|added|wrote|explained|noted|recalled)\\s+[A-Z]',
      kind: 'attribution',
      pattern: `(?<=[,.?!]?["”’'] )(?<verb>said|says|added|wrote|explained|noted|recalled) {speaker}`,
      subject: 'speaker',
    },
  ],
};
