import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../../../src/model/mentions/matcher.ts';

const PAGES = [
  { slug: 'ola-nord', title: 'Ola Nord', aliases: ['Nord'] },
  { slug: 'reed-otters', title: 'ReedOtters', aliases: ['Reed Otters Inc.'] },
  { slug: 'otter', title: 'otter', aliases: ['otters', 'sea otter'] },
  { slug: 'sea', title: 'Sea', aliases: [] },
  { slug: 'mercury-planet', title: 'Mercury (planet)', aliases: [] },
  { slug: 'oneil', title: "O'Neil\u2019s law", aliases: [] },
  { slug: 'kawauso', title: 'カワウソ', aliases: ['獭'] },
  { slug: 'cafe', title: 'Caf\u00e9', aliases: ['US', 'us-them'] },
  { slug: 'weak-to-strong', title: 'weak-to-strong', aliases: [] },
];
const matcher = buildMatcher(PAGES);

/** Mentions as `slug:words`. */
function find(text: string): string[] {
  return matcher.find(text).map(({ slug, start, end }) => `${slug}:${text.slice(start, end)}`);
}

describe('buildMatcher', () => {
  it.each([
    ['Nord\u2019s team', ['ola-nord:Nord']],
    ['@ReedOttersAI and ReedOtterss', []],
    ['@ReedOtters, ReedOtters-like', ['reed-otters:ReedOtters', 'reed-otters:ReedOtters']],
    ['REED_ReedOtters', []],
    ['It is Reed Otters Inc. now', ['reed-otters:Reed Otters Inc.']],
  ])('matches whole words in %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('takes the leftmost and of these the longest name', () => {
    expect(find('Ola Nord')).toEqual(['ola-nord:Ola Nord']);
    expect(find('the sea otter')).toEqual(['otter:sea otter']);
    expect(find('Sea otters')).toEqual(['sea:Sea', 'otter:otters']);
  });

  it('asks for the case, unless the name is all lower case', () => {
    expect(find('nord, NORD, reedotters')).toEqual([]);
    expect(find('Otter, OTTERS')).toEqual(['otter:Otter', 'otter:OTTERS']);
    expect(find('the US and us')).toEqual(['cafe:US']);
  });

  it('takes brackets in a title as part of it', () => {
    expect(find('Mercury (planet) and Mercury')).toEqual(['mercury-planet:Mercury (planet)']);
  });

  it('folds apostrophes, dashes, spaces and Unicode forms, and gives places in the text as it is', () => {
    expect(find("O\u2019Neil's law")).toEqual(["oneil:O\u2019Neil's law"]);
    expect(find('weak\u2011to\u2010strong')).toEqual(['weak-to-strong:weak\u2011to\u2010strong']);
    expect(find('Ola\u00a0\n Nord')).toEqual(['ola-nord:Ola\u00a0\n Nord']);
    expect(find('x\u0301y Cafe\u0301!')).toEqual(['cafe:Cafe\u0301']);
    expect(find('ot\u00adter')).toEqual(['otter:ot\u00adter']);
  });

  it('finds names of scripts without spaces inside running text, and others beside them', () => {
    expect(find('これはカワウソです')).toEqual(['kawauso:カワウソ']);
    expect(find('河獭Nordは')).toEqual(['kawauso:獭', 'ola-nord:Nord']);
  });

  it('does not match across blocks or table cells', () => {
    expect(find('Ola\n\nNord')).toEqual(['ola-nord:Nord']);
    expect(find('Ola\tNord')).toEqual(['ola-nord:Nord']);
  });

  it('does not match inside an address', () => {
    expect(find('see https://example.org/otter/Nord. Nord')).toEqual(['ola-nord:Nord']);
  });

  it('keeps places when lower-casing would lengthen the text', () => {
    expect(find('\u0130\u0130\u0130 Otter')).toEqual(['otter:Otter']);
  });

  it('prefers the name in the very case to the one in any case', () => {
    const both = buildMatcher([
      { slug: 'word', title: 'alignment', aliases: [] },
      { slug: 'club', title: 'Alignment', aliases: [] },
    ]);
    expect(both.find('Alignment alignment ALIGNMENT').map(({ slug }) => slug)).toEqual([
      'club',
      'word',
      'word',
    ]);
    expect(both.conflicts).toEqual([]);
  });

  it('finds nothing without pages', () => {
    expect(buildMatcher([]).find('Nord')).toEqual([]);
  });

  it('has a digest that changes with the names alone', () => {
    expect(buildMatcher([...PAGES].reverse()).digest).toBe(matcher.digest);
    expect(buildMatcher(PAGES.slice(1)).digest).not.toBe(matcher.digest);
    expect(matcher.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives one mention a place in a long text of nothing else', () => {
    expect(matcher.find('Nord '.repeat(50_000))).toHaveLength(50_000);
    expect(matcher.find(`https://${'otter/'.repeat(50_000)}`).length).toBeLessThan(50_000);
  });
});
