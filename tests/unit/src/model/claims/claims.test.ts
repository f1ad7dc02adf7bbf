import { describe, expect, it } from 'vitest';
import type { WeighedClaim } from '../../../../../src/model/claims/weighed-claim.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';
import type { Entry } from '../../../../../src/schema/entry.ts';
import type { ClaimLine } from '../../../../../src/schema/ledger.ts';
import { entry, graphOf, ID, page } from '../graph/small-wiki.ts';

const TEXT = 'Kelp grows half a metre a day. It never stops.';
const rated = (level: number): Partial<Entry> => ({
  rating: { level: level as 3, label: 'x', basis: 'own' },
});

/** Five copies of one text, and what is said to them. */
function weigh(evidence: string[], fronts: Record<number, Partial<Entry>> = {}): WeighedClaim {
  const entries = [1, 2, 3, 4, 5].map((n) => entry(n, TEXT, fronts[n]));
  const lines = evidence.map((line) => `- ${line}`).join('\n');
  const body = `:::claim{#kelp}\nKelp grows fast.\n${lines}\n:::`;
  // 4 and 5 are one voice.
  const origins = { originOf: (id: string) => (id === ID(5) ? ID(4) : id) };
  const claim = graphOf([page('kelp', body)], entries, [], { origins }).claims.byId.get('kelp');
  return claim as WeighedClaim;
}

const QUOTE = '"grows half a metre"';

describe('the state of a claim', () => {
  it.each<[string, string[]]>([
    ['corroborated', [`supports [@key1 ${QUOTE}]`, `supports [@key2 ${QUOTE}]`]],
    ['corroborated', [`supports [@key1 ${QUOTE}]`, `supports [@key5 ${QUOTE}]`]],
    ['single-origin', [`supports [@key1 ${QUOTE}]`]],
    ['single-origin', [`supports [@key4 ${QUOTE}]`, `supports [@key5 ${QUOTE}]`]],
    ['single-origin', [`supports [@key1 ${QUOTE}]`, 'supports [@key2]']],
    ['single-origin', [`supports [@key1 ${QUOTE}; @key1 "never stops"]`]],
    ['disputed', [`supports [@key1 ${QUOTE}]`, `disputes [@key2 "never stops"]`]],
    ['disputed', ['disputes [@key2]']],
    ['unsupported', ['mentions [@key1]']],
    ['unsupported', []],
    ['uncheckable', ['supports [@key1]', 'supports [@key2]']],
  ])('is %s with %j', (state, evidence) => {
    expect(weigh(evidence).state).toBe(state);
  });

  it('is uncheckable where only a part of the source is held', () => {
    const quoted = ['supports [@key1 "words that are not there"]'];
    expect(weigh(quoted, { 1: { holding: 'preview' } }).state).toBe('uncheckable');
    expect(weigh(quoted).state).toBe('unsupported');
  });

  it.each<[string, Partial<Entry>]>([
    ['withdrawn', { withdrawn: { reason: 'x', date: '2026-01-01' } }],
    ['retracted', { retraction: { status: 'retracted', date: '2026-01-01' } }],
  ])('no longer counts a source that was %s', (discount, front) => {
    const evidence = [`supports [@key1 ${QUOTE}]`, `supports [@key2 ${QUOTE}]`];
    const claim = weigh(evidence, { 1: front });
    expect(claim.state).toBe('single-origin');
    expect(claim.evidence.map((one) => one.discount)).toEqual([discount, undefined]);
  });

  it('still counts a source about which concern was expressed', () => {
    const concern = { retraction: { status: 'concern' as const, date: '2026-01-01' } };
    expect(weigh([`supports [@key1 ${QUOTE}]`], { 1: concern }).state).toBe('single-origin');
  });

  it('tells sources from origins, and of several sources of one origin', () => {
    const evidence = [`supports [@key4 ${QUOTE}]`, `supports [@key5 ${QUOTE}]`];
    expect(weigh(evidence, { 4: rated(2), 5: rated(4) })).toMatchObject({
      repeats: true,
      tally: {
        supports: { sources: 2, origins: 1, checked: 1, best: 4 },
        disputes: { sources: 0, origins: 0, checked: 0 },
      },
    });
    expect(weigh([...evidence, `supports [@key1 ${QUOTE}]`]).repeats).toBe(false);
  });
});

const MADE = ':::claim{#kelp}\nKelp grows.\n- supports [@key1]\n:::';
const line = (more: Partial<ClaimLine>): ClaimLine => ({
  kind: 'claim',
  id: 'kelp',
  page: 'kelp',
  statement: 'Kelp grows.',
  status: 'live',
  ...more,
});
const told = (bodies: string[], claims: ClaimLine[] = []) => {
  const pages = bodies.map((body, index) => page(`p${index}`, body));
  return graphOf(pages, [entry(1, TEXT)], [], { claims }).problems.map(formatProblem);
};

describe('what is told of claims', () => {
  it('says where a mistake is and what to do', () => {
    const body = [
      ':::claim',
      '- backs [@key1]',
      ':::',
      '',
      ':::claim{#Bad}',
      'A.',
      '- supports it',
      '- verdict so so',
      ':::',
      '',
      ':::claim{#none}',
      'A.',
      '',
      'B.',
      ':::',
      '',
      ':::claim{#open}',
      'A.',
    ].join('\n');
    expect(told([body])).toEqual([
      'pages/p0.mdx:4: The claim has no ID. Give it one that says what it is about: :::claim{#leike-co-led}. [claim-without-id]',
      'pages/p0.mdx:4: The claim does not say what is claimed. Write its sentence as a paragraph before the list of evidence. [claim-without-sentence]',
      'pages/p0.mdx:5: "backs" does not say how it bears on the claim. Begin the line with supports, disputes, mentions or verdict. [unknown-relation]',
      'pages/p0.mdx:8: "Bad" cannot be the ID of a claim. Write it of lower-case letters a to z, digits and single hyphens: leike-co-led. [bad-claim-id]',
      'pages/p0.mdx:10: The evidence "supports it" cites no source, so it does not count. Cite one: - supports [@id "quote"]. [evidence-without-source]',
      'pages/p0.mdx:11: The verdict "verdict so so" lacks its finding, reason, name or date, or is a second one. Write one - verdict FINDING: reason (name, 2026-11-21), where FINDING is holds, partly holds, undecided or does not hold. [bad-verdict]',
      'pages/p0.mdx:14: The claim has no evidence. Add lines such as - supports [@id "quote"]. [claim-without-evidence]',
      'pages/p0.mdx:17: "B." is neither the sentence of the claim nor a list of evidence. Move it behind the claim, or make it a claim of its own. [stray-in-claim]',
      'pages/p0.mdx:20: The claim has no evidence. Add lines such as - supports [@id "quote"]. [claim-without-evidence]',
      'pages/p0.mdx:20: Nothing ends the claim. End it with a line of three colons, ":::". [unclosed-claim]',
    ]);
  });

  it('names the other claim that has the same ID', () => {
    expect(told([MADE, MADE])).toEqual([
      'pages/p1.mdx:4: The claim "kelp" is made in pages/p0.mdx:4 too. Give it another ID, or write [[claim:kelp]] instead of repeating it. [duplicate-claim]',
    ]);
  });

  it('tells of links to claims that are not there', () => {
    expect(told([`${MADE}\n\n[[claim:kelp]] [[claim:kelb|this]] [[claim:zzzzzzzz]]`])).toEqual([
      'pages/p0.mdx:9: [[claim:kelb]] names no claim. Write [[claim:kelp]], or add the claim. [unresolved-claim]',
      'pages/p0.mdx:9: [[claim:zzzzzzzz]] names no claim. Correct the ID, or add the claim to a page. [unresolved-claim]',
    ]);
  });

  it('tells of a claim that vanished, until a person says what became of it', () => {
    expect(told(['Nothing.'], [line({})])).toEqual([
      'ids.jsonl: The claim "kelp" is gone: "Kelp grows.". Put it back, keep it as :::claim{#kelp withdrawn="reason"}, or name it in formerly="kelp" of the claim that took its place. [vanished-claim]',
    ]);
    expect(told([':::claim{#kelp withdrawn="wrong"}\n:::'], [line({})])).toEqual([]);
    expect(told(['Nothing.'], [line({ status: 'withdrawn' })])).toEqual([]);
    expect(told([MADE.replace('#kelp', '#kelp-2 formerly=kelp')], [line({})])).toEqual([]);
    const moved = line({ status: 'moved', to: 'kelp-2' });
    expect(told([MADE.replace('#kelp', '#kelp-2')], [moved])).toEqual([]);
  });

  it('lets no ID mean two things', () => {
    expect(told([MADE], [line({ status: 'withdrawn' })])).toEqual([
      'pages/p0.mdx:4: "kelp" is the ID of a claim that was withdrawn. Give the claim another ID; an ID never means two things. [reused-claim-id]',
    ]);
    expect(told([MADE], [line({ status: 'moved', to: 'kelp-2' })])).toEqual([
      'pages/p0.mdx:4: "kelp" is the ID of a claim that was renamed to "kelp-2". Give the claim another ID; an ID never means two things. [reused-claim-id]',
    ]);
  });
});
