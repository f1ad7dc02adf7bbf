import { FINDINGS } from '../../schema/claim-words.ts';
import type { Place } from '../graph/link-problems.ts';
import type { Problem } from '../problem.ts';
import type { ClaimMistake } from './claim-nodes.ts';

/** What is wrong, and what to do about it; `{text}` is filled in. */
type Told = Pick<Problem, 'rule' | 'message' | 'remedy'>;

const FORM = '- supports [@id "quote"]';

const MISTAKES: Readonly<Record<ClaimMistake['kind'], Told>> = {
  'without-id': {
    rule: 'claim-without-id',
    message: 'The claim has no ID',
    remedy: 'Give it one that says what it is about: :::claim{#leike-co-led}',
  },
  'bad-id': {
    rule: 'bad-claim-id',
    message: '"{text}" cannot be the ID of a claim',
    remedy: 'Write it of lower-case letters a to z, digits and single hyphens: leike-co-led',
  },
  'without-sentence': {
    rule: 'claim-without-sentence',
    message: 'The claim does not say what is claimed',
    remedy: 'Write its sentence as a paragraph before the list of evidence',
  },
  'without-evidence': {
    rule: 'claim-without-evidence',
    message: 'The claim has no evidence',
    remedy: `Add lines such as ${FORM}`,
  },
  'without-source': {
    rule: 'evidence-without-source',
    message: 'The evidence "{text}" cites no source, so it does not count',
    remedy: `Cite one: ${FORM}`,
  },
  'unknown-relation': {
    rule: 'unknown-relation',
    message: '"{text}" does not say how it bears on the claim',
    remedy: 'Begin the line with supports, disputes, mentions or verdict',
  },
  'bad-verdict': {
    rule: 'bad-verdict',
    message: 'The verdict "{text}" lacks its finding, reason, name or date, or is a second one',
    remedy: `Write one - verdict FINDING: reason (name, 2026-11-21), where FINDING is ${list(FINDINGS)}`,
  },
  stray: {
    rule: 'stray-in-claim',
    message: '"{text}" is neither the sentence of the claim nor a list of evidence',
    remedy: 'Move it behind the claim, or make it a claim of its own',
  },
  unclosed: {
    rule: 'unclosed-claim',
    message: 'Nothing ends the claim',
    remedy: 'End it with a line of three colons, ":::"',
  },
};

/** What cannot be read as it is written, at its place in the file. */
export function mistakeProblem({ kind, text }: ClaimMistake, place: Place): Problem {
  const { rule, message, remedy } = MISTAKES[kind];
  const severity = kind === 'without-evidence' ? 'warning' : 'error';
  return { rule, severity, ...place, message: message.replace('{text}', () => text), remedy };
}

export function duplicateClaim(place: Place, id: string, first: Place): Problem {
  return {
    rule: 'duplicate-claim',
    severity: 'error',
    ...place,
    message: `The claim "${id}" is made in ${first.file}:${first.line ?? 1} too`,
    remedy: `Give it another ID, or write [[claim:${id}]] instead of repeating it`,
  };
}

export function reusedClaim(place: Place, id: string, became: string): Problem {
  return {
    rule: 'reused-claim-id',
    severity: 'error',
    ...place,
    message: `"${id}" is the ID of a claim that was ${became}`,
    remedy: 'Give the claim another ID; an ID never means two things',
  };
}

/** @param statement what was claimed, as the ledger knows it */
export function vanishedClaim(file: string, id: string, statement: string): Problem {
  return {
    rule: 'vanished-claim',
    severity: 'error',
    file,
    message: `The claim "${id}" is gone: "${cut(statement)}"`,
    remedy: `Put it back, keep it as :::claim{#${id} withdrawn="reason"}, or name it in formerly="${id}" of the claim that took its place`,
  };
}

export function unresolvedClaim(place: Place, id: string, near: readonly string[]): Problem {
  return {
    rule: 'unresolved-claim',
    severity: 'error',
    ...place,
    message: `[[claim:${id}]] names no claim`,
    remedy:
      near.length > 0
        ? `Write ${near.map((other) => `[[claim:${other}]]`).join(' or ')}, or add the claim`
        : 'Correct the ID, or add the claim to a page',
  };
}

function list(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}
