import type { RuleArea } from './rule-doc.ts';

/** Told of the claims in pages. */
export const CLAIMS = {
  title: 'Claims',
  rules: {
    'claim-without-id': {
      severity: 'error',
      means: 'A claim has no ID, so that nothing could refer to it.',
      remedy: 'Give it one that says what it is about: :::claim{#leike-co-led}.',
      example:
        'pages/p0.mdx:4: The claim has no ID. Give it one that says what it is about: :::claim{#leike-co-led}.',
    },
    'bad-claim-id': {
      severity: 'error',
      means: 'The ID of a claim cannot be part of an address.',
      remedy: 'Write it of lower-case letters without accents, digits and single hyphens.',
      example:
        'pages/p0.mdx:8: "Bad" cannot be the ID of a claim. Write it of lower-case letters a to z, digits and single hyphens: leike-co-led.',
    },
    'duplicate-claim': {
      severity: 'error',
      means: 'Two claims have one ID. The later one has no page of its own.',
      remedy:
        'Give one of them another ID; link to a claim with [[claim:ID]] instead of repeating it.',
      example:
        'pages/p1.mdx:4: The claim "kelp" is made in pages/p0.mdx:4 too. Give it another ID, or write [[claim:kelp]] instead of repeating it.',
    },
    'reused-claim-id': {
      severity: 'error',
      means: 'A claim has the ID of one that was withdrawn or renamed. IDs are never given twice.',
      remedy: 'Give it another ID.',
      example:
        'pages/p0.mdx:4: "kelp" is the ID of a claim that was withdrawn. Give the claim another ID; an ID never means two things.',
    },
    'vanished-claim': {
      severity: 'error',
      means:
        'A claim that the wiki once made stands on no page any more. Its address goes on to work and says so.',
      remedy:
        'Put it back; or keep its fence with withdrawn="reason"; or name the old ID in the new claim’s formerly="…".',
      example:
        'ids.jsonl: The claim "kelp" is gone: "Kelp grows.". Put it back, keep it as :::claim{#kelp withdrawn="reason"}, or name it in formerly="kelp" of the claim that took its place.',
    },
    'claim-without-sentence': {
      severity: 'error',
      means: 'A claim does not say what is claimed.',
      remedy: 'Write one paragraph with the sentence before the list of evidence.',
      example:
        'pages/p0.mdx:4: The claim does not say what is claimed. Write its sentence as a paragraph before the list of evidence.',
    },
    'claim-without-evidence': {
      severity: 'warning',
      means: 'Nothing is listed for or against a claim.',
      remedy: 'Add lines such as - supports [@id "quote"].',
      example:
        'pages/p0.mdx:14: The claim has no evidence. Add lines such as - supports [@id "quote"].',
    },
    'evidence-without-source': {
      severity: 'error',
      means: 'A line of evidence cites nothing and does not count.',
      remedy: 'Cite the source: - supports [@id "quote"].',
      example:
        'pages/p0.mdx:10: The evidence "supports it" cites no source, so it does not count. Cite one: - supports [@id "quote"].',
    },
    'unknown-relation': {
      severity: 'error',
      means: 'A line of evidence does not begin with supports, disputes, mentions or verdict.',
      remedy: 'Begin it with one of these words.',
      example:
        'pages/p0.mdx:5: "backs" does not say how it bears on the claim. Begin the line with supports, disputes, mentions or verdict.',
    },
    'bad-verdict': {
      severity: 'error',
      means: 'A verdict lacks a finding, reason, name or date, or is the second one of its claim.',
      remedy: 'Write it as - verdict holds: reason (name, 2026-11-21), once in a claim.',
      example:
        'pages/p0.mdx:11: The verdict "verdict so so" lacks its finding, reason, name or date, or is a second one. Write one - verdict FINDING: reason (name, 2026-11-21), where FINDING is holds, partly holds, undecided or does not hold.',
    },
    'unclosed-claim': {
      severity: 'error',
      means: 'No line of three colons ends a claim. What follows its list is taken for text.',
      remedy: 'End it with a line of as many colons as it begins with.',
      example:
        'pages/p0.mdx:20: Nothing ends the claim. End it with a line of three colons, ":::".',
    },
    'stray-in-claim': {
      severity: 'error',
      means:
        'Something in a claim is neither its sentence nor a list of evidence. It is shown behind the claim.',
      remedy: 'Move it out of the claim; a second sentence is a claim of its own.',
      example:
        'pages/p0.mdx:17: "B." is neither the sentence of the claim nor a list of evidence. Move it behind the claim, or make it a claim of its own.',
    },
    'unresolved-claim': {
      severity: 'error',
      means: 'A link [[claim:ID]] names no claim.',
      remedy: 'Write one of the IDs that are offered, or add the claim.',
      example:
        'pages/p0.mdx:9: [[claim:kelb]] names no claim. Write [[claim:kelp]], or add the claim.',
    },
  },
} as const satisfies RuleArea;
