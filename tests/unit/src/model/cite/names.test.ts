import { describe, expect, it } from 'vitest';
import { parseAuthors, parseName } from '../../../../../src/model/cite/names.ts';
import { growth } from '../../../../hostile/growth.ts';

describe('a name in CSL parts', () => {
  it.each([
    ['Kyle Wiggers', { family: 'Wiggers', given: 'Kyle' }],
    ['Wiggers, Kyle', { family: 'Wiggers', given: 'Kyle' }],
    ['J. R. R. Tolkien', { family: 'Tolkien', given: 'J. R. R.' }],
    ['Quoc V. Le', { family: 'Le', given: 'Quoc V.' }],
    [
      'Ludwig van der Berg',
      { family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der' },
    ],
    [
      'van der Berg, Ludwig',
      { family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der' },
    ],
    [
      'Simone de Beauregard',
      { family: 'Beauregard', given: 'Simone', 'non-dropping-particle': 'de' },
    ],
    ['Wernher von Braun', { family: 'Braun', given: 'Wernher', 'non-dropping-particle': 'von' }],
    ['Chris Van Hollen', { family: 'Van Hollen', given: 'Chris' }],
    ['Van Morrison', { family: 'Morrison', given: 'Van' }],
    ['Leon De La Cruz', { family: 'De La Cruz', given: 'Leon' }],
    ['José Ortega y Gasset', { family: 'Ortega y Gasset', given: 'José' }],
    ['Martin King Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['Martin King, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['King, Martin, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['King Jr., Martin', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['Jane Doe, PhD', { family: 'Doe', given: 'Jane' }],
    ['Dr. Jane Doe', { family: 'Doe', given: 'Jane' }],
    ['Yann LeCun', { family: 'LeCun', given: 'Yann' }],
    ['Nova DasSarma', { family: 'DasSarma', given: 'Nova' }],
    ['Aishwarya Rai', { family: 'Rai', given: 'Aishwarya' }],
    ['CBS San Francisco', { literal: 'CBS San Francisco' }],
    ['Mary McCarthy', { family: 'McCarthy', given: 'Mary' }],
    ['danah boyd', { family: 'boyd', given: 'danah' }],
    ["Seán O'Brien", { family: "O'Brien", given: 'Seán' }],
  ])('%s', (stated, parts) => {
    expect(parseName(stated)).toEqual(parts);
  });

  it.each([
    'OpenAI',
    'Gwern',
    '王小明',
    '80,000 Hours',
    'World Health Organization',
    'University of California, Berkeley',
    'Superalignment Team',
    'Google DeepMind',
    'Epoch AI',
    'The Economist',
    'Associated Press',
    'Simon and Schuster',
    'Médecins pour la paix',
    'Redwood Research',
    'BBC News',
    'Joan of Arc',
  ])('%s stays whole', (stated) => {
    expect(parseName(stated)).toEqual({ literal: stated });
  });
});

describe('a list of authors', () => {
  it('keeps "et al." out of the names and remembers it', () => {
    const bai = { family: 'Bai', given: 'Yuntao' };
    for (const stated of [
      'Yuntao Bai et al.',
      'Yuntao Bai, et al',
      'Yuntao Bai and others',
      'Bai, Yuntao and 50 others',
    ]) {
      expect(parseAuthors([stated])).toEqual({ names: [bai], more: true });
    }
    expect(parseAuthors(['Yuntao Bai', 'et al.'])).toEqual({ names: [bai], more: true });
  });

  it('parts two people in one string, but no firm', () => {
    expect(parseAuthors(['Jan Leike and Ilya Sutskever']).names).toHaveLength(2);
    expect(parseAuthors(['Bureau of Standards and Measures']).names).toHaveLength(1);
  });

  it('drops what is empty and folds line breaks', () => {
    expect(parseAuthors(['', ' \n', 'Kyle\n Wiggers'])).toEqual({
      names: [{ family: 'Wiggers', given: 'Kyle' }],
      more: false,
    });
  });

  it('takes no more than linear time on a hostile name', async () => {
    const work = (size: number): void => {
      parseAuthors([
        `${'a, '.repeat(size)}et al`,
        ` and ${' '.repeat(size)}x`,
        'A'.repeat(2 * size),
      ]);
    };
    expect(await growth(work, 10_000)).toBeLessThan(30);
  });
});
