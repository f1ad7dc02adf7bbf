import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/model/markdown/analyse.ts';
import { parsePageBody } from '../../../../../src/model/markdown/parse-page-body.ts';
import { buildMatcher } from '../../../../../src/model/mentions/matcher.ts';

const matcher = buildMatcher([
  { slug: 'otter', title: 'Sea otter', aliases: ['otter'] },
  { slug: 'kelp', title: 'Kelp', aliases: [] },
]);

function read(source: string, self?: string) {
  return analyse(parsePageBody(source), {
    matcher,
    source,
    ...(self === undefined ? {} : { self }),
  });
}

describe('analyse', () => {
  it('leaves citation marks, and the space before them, out of the text', () => {
    const { text, citations } = read(
      'Otters dive [@a; @b, p. 4 "x"]. They sleep. [@c]\n\n- Kelp [@d]',
    );
    expect(text).toBe('Otters dive. They sleep.\n\nKelp');
    expect(citations).toEqual([
      { ref: 'a', line: 1, sentence: 'Otters dive.' },
      { ref: 'b', locator: 'p. 4', quote: 'x', line: 1, sentence: 'Otters dive.' },
      { ref: 'c', line: 1, sentence: 'They sleep.' },
      { ref: 'd', line: 3, sentence: 'Kelp' },
    ]);
  });

  it('finds a citation that is all of its paragraph', () => {
    expect(read('A.\n\n[@a]\n\nB.').citations).toEqual([{ ref: 'a', line: 3, sentence: '' }]);
  });

  it('gives each wikilink with its line and sentence', () => {
    expect(
      read('One. The [[Sea otter|animal]]\neats.\n\n| a | b |\n|-|-|\n| [[Kelp]] | c |').wikilinks,
    ).toEqual([
      { target: 'Sea otter', shown: 'animal', line: 1, sentence: 'The animal eats.' },
      { target: 'Kelp', shown: 'Kelp', line: 6, sentence: 'Kelp | c' },
    ]);
  });

  it('counts every mention, linked or not, but none of the page itself', () => {
    const source = '# Kelp\n\nAn otter in [[Kelp]]; kelp is not Kelp.';
    expect(read(source).mentions.map(({ slug }) => slug)).toEqual([
      'kelp',
      'otter',
      'kelp',
      'kelp',
    ]);
    expect(read(source, 'kelp').mentions).toEqual([
      { slug: 'otter', start: 9, end: 14, sentence: 'An otter in Kelp; kelp is not Kelp.' },
    ]);
  });

  it('tells where sections begin', () => {
    const { sections, text } = read('Lead.\n\n## Diet\n\nUrchins.\n\n### In winter');
    expect(sections).toEqual([
      { heading: 'Diet', depth: 2, start: text.indexOf('Diet') },
      { heading: 'In winter', depth: 3, start: text.indexOf('In winter') },
    ]);
  });

  it('cuts an endless sentence around the link', () => {
    const source = `${'before '.repeat(100)}[[Kelp]] ${'after '.repeat(100)}`;
    const sentence = read(source).wikilinks[0]?.sentence as string;
    expect(sentence.length).toBeLessThan(420);
    expect(sentence).toMatch(/^… before .* Kelp after .* …$/);
  });

  it('tells of what looks like a link and is none, unless it is escaped', () => {
    expect(read('a\n[[Kelp and \\[[this\n\n`[[c]]` [@a "b" "c"] x\\[@d').malformed).toEqual([
      { kind: 'wikilink', line: 2, text: '[[Kelp and \\[[this' },
      { kind: 'citation', line: 4, text: '[@a "b" "c"] x\\[@d' },
    ]);
  });
});
