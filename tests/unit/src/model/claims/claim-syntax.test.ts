import { describe, expect, it } from 'vitest';
import { foundClaims } from '../../../../../src/model/claims/found-claims.ts';
import { parseNotes, parsePageBody } from '../../../../../src/model/markdown/parse-page-body.ts';
import { savedText } from '../../../../../src/model/text/saved-text.ts';

const claimsIn = (body: string) => foundClaims(parsePageBody(body));
const mistakesIn = (body: string) =>
  claimsIn(body).flatMap(({ mistakes }) => mistakes.map(({ kind, line }) => [kind, line]));

describe('a claim in a page', () => {
  it('is a sentence with evidence and a verdict', () => {
    const [claim] = claimsIn(`Before.

:::claim{#kelp-grows formerly="kelp-1 kelp-2"}
Kelp grows *half a metre* a day [@reed2020, p. 4].

- supports [@a "words"] Measured twice.
- Disputes: [@b; @c "other words"]
- mentions [@d]
- verdict partly holds: in spring only, see [@a] (by The editors, 2026-11-21).
:::

After.`);
    expect(claim).toMatchObject({
      id: 'kelp-grows',
      formerly: ['kelp-1', 'kelp-2'],
      statement: 'Kelp grows half a metre a day.',
      line: 3,
      mistakes: [],
      evidence: [
        { relation: 'supports', ref: 'a', quote: 'words', note: 'Measured twice.', line: 6 },
        { relation: 'disputes', ref: 'b', line: 7 },
        { relation: 'disputes', ref: 'c', quote: 'other words', line: 7 },
        { relation: 'mentions', ref: 'd', line: 8 },
      ],
      verdict: {
        finding: 'partly holds',
        reason: 'in spring only, see',
        by: 'The editors',
        date: '2026-11-21',
      },
    });
  });

  it('may be withdrawn, and then needs no words', () => {
    expect(claimsIn(':::claim{#old withdrawn="It was two claims"}\n:::')).toMatchObject([
      { id: 'old', withdrawn: 'It was two claims', mistakes: [], evidence: [] },
    ]);
  });

  it.each([
    [':::claim\nA.\n- supports [@a]\n:::', 'without-id'],
    [':::claim{#Kelp_1}\nA.\n- supports [@a]\n:::', 'bad-id'],
    [':::claim{#index}\nA.\n- supports [@a]\n:::', 'bad-id'],
    [':::claim{#a}\n- supports [@a]\n:::', 'without-sentence'],
    [':::claim{#a}\nA.\n:::', 'without-evidence'],
  ])('%j is a mistake: %s', (body, kind) => {
    expect(mistakesIn(body)).toEqual([[kind, 1]]);
  });

  it.each([
    ['- backs [@a]', 'unknown-relation'],
    ['- [@a] supports it', 'unknown-relation'],
    ['- supports nothing', 'without-source'],
    ['- verdict holds: because.', 'bad-verdict'],
    ['- verdict holds: because (someone)', 'bad-verdict'],
    ['- verdict holds: because (someone, 2026-02-30)', 'bad-verdict'],
    ['- verdict holds: (someone, 2026-02-20)', 'bad-verdict'],
    ['- verdict true: because (someone, 2026-02-20)', 'bad-verdict'],
    ['- verdict because (someone, 2026-02-20)', 'bad-verdict'],
  ])('the line %j is a mistake: %s', (line, kind) => {
    const body = `:::claim{#a}\nA.\n- supports [@a]\n${line}\n:::`;
    expect(mistakesIn(body)).toEqual([[kind, 4]]);
  });

  it('has one verdict', () => {
    const verdict = '- verdict holds: because (someone, 2026-02-20)';
    const body = `:::claim{#a}\nA.\n- supports [@a]\n${verdict}\n${verdict}\n:::`;
    expect(mistakesIn(body)).toEqual([['bad-verdict', 5]]);
  });

  it('swallows no text where its fence is forgotten', () => {
    const root = parsePageBody(':::claim{#a}\nA.\n- supports [@a]\n\n## Next\n\nMore.');
    expect(foundClaims(root)).toMatchObject([{ mistakes: [{ kind: 'unclosed', line: 1 }] }]);
    expect(root.children.map(({ type }) => type)).toEqual(['claim', 'heading', 'paragraph']);
  });

  it('tells which claim lacks its fence where another follows', () => {
    const second = ':::claim{#b}\nB.\n- supports [@b]\n:::';
    expect(claimsIn(`:::claim{#a}\nA.\n- supports [@a]\n\n${second}`)).toMatchObject([
      { id: 'a', mistakes: [{ kind: 'unclosed', line: 1 }] },
      { id: 'b', mistakes: [] },
    ]);
  });

  it('gives back what is none of it', () => {
    const root = parsePageBody(':::claim{#a}\nA.\n\nB.\n\n- supports [@a]\n:::');
    expect(foundClaims(root)).toMatchObject([
      { statement: 'A.', mistakes: [{ kind: 'stray', line: 4, text: 'B.' }] },
    ]);
    expect(root.children.map(({ type }) => type)).toEqual(['claim', 'paragraph']);
  });

  it('is found in lists and quotes too', () => {
    expect(claimsIn('> :::claim{#a}\n> A.\n> - supports [@a]\n> :::')).toMatchObject([
      { id: 'a', statement: 'A.', mistakes: [] },
    ]);
  });
});

describe('what has colons and is no claim', () => {
  it.each([
    ':::note\nText\n:::',
    '::claim',
    ':claim[x]',
    ':::claims',
    'At 10:30 a::b and :::claim in a line.',
    '`:::claim{#a}`',
    ':smile: ::youtube[x]',
  ])('stays text: %j', (body) => {
    const text = savedText(parsePageBody(body));
    expect(text).toBe(body.replaceAll('`', ''));
    expect(claimsIn(body)).toEqual([]);
  });

  it('stays text in notes on a source', () => {
    expect(savedText(parseNotes(':::claim\nText\n:::'))).toBe(':::claim\nText\n:::');
  });

  it('does not take ever longer for ever more fences that nothing ends', () => {
    expect(() => claimsIn(':::claim{#a}\n'.repeat(200))).toThrow('acorn');
    expect(claimsIn(':::claim\n'.repeat(2000)).length).toBeLessThan(5);
  });
});
