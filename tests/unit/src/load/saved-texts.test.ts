import { expect, test } from 'vitest';
import { openCache } from '../../../../src/load/cache.ts';
import { savedTexts } from '../../../../src/load/saved-texts.ts';
import { buildMatcher } from '../../../../src/model/mentions/matcher.ts';
import { formatProblem, type Problem } from '../../../../src/model/problem.ts';
import { entry } from '../model/graph/small-wiki.ts';

test('a text at which the renderer fails is named, and all others are rendered', () => {
  const matcher = buildMatcher([]);
  const odd = {
    ...matcher,
    digest: matcher.digest,
    find(text: string) {
      if (text.includes('poison')) throw new Error('a fault of the renderer');
      return matcher.find(text);
    },
  } as typeof matcher;
  const problems: Problem[] = [];
  const entries = [entry(1, 'One text.\n'), entry(2, 'A poison text.\n'), entry(3, 'Another.\n')];
  const texts = savedTexts(entries, odd, openCache(undefined), () => [], problems);
  const html = [...texts.values()].map(({ view }) => view.html);
  expect(html).toEqual(['<p>One text.</p>', '', '<p>Another.</p>']);
  expect(problems.map(formatProblem)).toEqual([
    'sources/2.txt: its text could not be rendered: a fault of the renderer. This is a fault of Stemma: please report it with this source; the rest was built. [unexpected-failure]',
  ]);
});
