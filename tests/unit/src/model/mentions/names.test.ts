import { describe, expect, it } from 'vitest';
import { lowerCase, namesDigest, nameTable } from '../../../../../src/model/mentions/names.ts';

const otter = { slug: 'otter', title: 'Otter', aliases: ['otters', 'Lutra'] };
const clock = { slug: 'clock', title: 'Lutra', aliases: ['Otter'] };

describe('nameTable', () => {
  it('is sorted by name, each for one page', () => {
    expect(nameTable([otter]).names).toEqual([
      { text: 'Lutra', slug: 'otter', anyCase: false },
      { text: 'Otter', slug: 'otter', anyCase: false },
      { text: 'otters', slug: 'otter', anyCase: true },
    ]);
  });

  it('gives a name to the page whose title it is, and tells of the other', () => {
    const { names, conflicts } = nameTable([otter, clock]);
    expect(names.find((name) => name.text === 'Lutra')?.slug).toBe('clock');
    expect(conflicts).toEqual([
      { alias: 'Lutra', winner: 'clock', losers: ['otter'] },
      { alias: 'Otter', winner: 'otter', losers: ['clock'] },
    ]);
  });

  it('gives an alias that two pages claim to the lower slug', () => {
    const pages = [
      { slug: 'b', title: 'B', aliases: ['weasel'] },
      { slug: 'a', title: 'A', aliases: ['weasel'] },
    ];
    expect(nameTable(pages).conflicts).toEqual([{ alias: 'weasel', winner: 'a', losers: ['b'] }]);
  });

  it('sees no conflict in a page that gives a name twice', () => {
    expect(nameTable([{ slug: 'a', title: 'Mink', aliases: ['Mink'] }]).conflicts).toEqual([]);
  });

  it('leaves out names without a letter or number', () => {
    expect(nameTable([{ slug: 'a', title: '\u2014', aliases: ['', ' ', 'C++'] }]).names).toEqual([
      { text: 'C++', slug: 'a', anyCase: false },
    ]);
  });
});

describe('namesDigest', () => {
  it('does not depend on the order of pages', () => {
    const digest = (pages: (typeof otter)[]) => namesDigest(nameTable(pages).names);
    expect(digest([otter, clock])).toBe(digest([clock, otter]));
    expect(digest([otter])).not.toBe(digest([otter, clock]));
  });
});

describe('lowerCase', () => {
  it('keeps the length of the text', () => {
    expect(lowerCase('ISTANBUL')).toBe('istanbul');
    expect(lowerCase('\u0130stanbul A')).toBe('istanbul a');
  });
});
