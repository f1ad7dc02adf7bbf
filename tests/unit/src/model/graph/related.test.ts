import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedEntries } from '../../../../../src/model/graph/related.ts';
import { growth } from '../../../../hostile/growth.ts';

const matter = (id: string, pages: string[], terms: string[] = []) => ({ id, pages, terms });

describe('relatedEntries', () => {
  it('gives what two entries share, the rarest first, and puts the nearest first', () => {
    const related = relatedEntries([
      matter('a', ['otter', 'kelp'], ['sea urchin', 'urchin', 'tide']),
      matter('b', ['otter', 'kelp'], ['sea urchin', 'urchin']),
      matter('c', ['kelp'], ['tide']),
      matter('d', ['moon'], ['crater']),
    ]);
    expect(related.get('a')?.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(related.get('a')?.[0]).toMatchObject({
      pages: ['otter', 'kelp'],
      terms: ['sea urchin'],
    });
    expect(related.get('d')).toEqual([]);
  });

  it('gives single words only where nothing else is shared', () => {
    const related = relatedEntries([
      matter('a', [], ['tide', 'moon']),
      matter('b', [], ['tide', 'sea']),
    ]);
    expect(related.get('a')?.[0]?.terms).toEqual(['tide']);
  });

  it('weighs a rare page more than one that all mention', () => {
    const many = Array.from({ length: 20 }, (_, at) => matter(`m${at}`, ['sea'], [`own${at}`]));
    const related = relatedEntries([
      matter('a', ['sea', 'otter']),
      ...many,
      matter('z', ['otter', 'desert']),
    ]);
    expect(related.get('a')?.[0]?.id).toBe('z');
  });

  it('finds a text to be like itself only under another ID', () => {
    expect(relatedEntries([matter('a', ['x'], ['y'])]).get('a')).toEqual([]);
    const [twin] = relatedEntries([matter('a', ['x']), matter('b', ['x'])]).get('a') ?? [];
    expect(twin).toEqual({ id: 'b', score: 1, pages: ['x'], terms: [] });
  });

  it('tells a page from a term of the same name', () => {
    expect(relatedEntries([matter('a', ['tide']), matter('b', [], ['tide'])]).get('a')).toEqual([]);
  });

  it('gives at most five, by ID where they are equal', () => {
    const related = relatedEntries('hgfedcba'.split('').map((id) => matter(id, ['x'])));
    expect(related.get('a')?.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  it('is mutual in score', () => {
    const names = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'), { maxLength: 5 });
    const matters = fc.array(fc.tuple(names, names), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(matters, (lists) => {
        const related = relatedEntries(
          lists.map(([pages, terms], at) => matter(String(at), pages, terms)),
        );
        for (const [id, near] of related) {
          for (const other of near) {
            expect(related.get(other.id)?.find((back) => back.id === id)?.score).toBe(other.score);
          }
        }
      }),
      { seed: 5 },
    );
  });

  it('compares many entries without comparing each with each', async () => {
    const work = (size: number): void => {
      const matters = Array.from({ length: size }, (_, at) =>
        matter(
          String(at),
          [`p${at % 40}`, `q${at % 700}`],
          Array.from({ length: 40 }, (__, term) => `t${(at * 31 + term * 977) % (3 * size)}`),
        ),
      );
      relatedEntries(matters);
    };
    expect(await growth(work, 500)).toBeLessThan(30);
  });
});
