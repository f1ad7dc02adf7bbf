import { expect, test } from 'vitest';
import { attempt } from '../../../../src/load/attempt.ts';
import { formatProblem, type Problem } from '../../../../src/model/problem.ts';

test('a page that cannot be made is left out and named, and the others are made', () => {
  const site: { problems: Problem[] } = { problems: [] };
  const made = ['a', 'b', 'c'].flatMap((name) =>
    attempt(site, `sources/${name}.txt`, () => {
      if (name === 'b') throw new TypeError('x is undefined');
      return name;
    }),
  );
  expect(made).toEqual(['a', 'c']);
  expect(site.problems.map(formatProblem)).toEqual([
    'sources/b.txt: its page could not be made: x is undefined. This is a fault of Stemma: please report it with this source; the rest was built. [unexpected-failure]',
  ]);
});
