import { describe, expect, it } from 'vitest';
import { savedFacts } from '../../../../../src/model/graph/saved-facts.ts';
import { bodyFromMarkdown } from '../../../../../src/model/markdown/body.ts';
import { buildMatcher } from '../../../../../src/model/mentions/matcher.ts';

const matcher = buildMatcher([
  { slug: 'otter', title: 'Otter', aliases: [] },
  { slug: 'kelp', title: 'Kelp', aliases: [] },
]);

describe('savedFacts', () => {
  const root = bodyFromMarkdown(
    '# Otter\n\nAn Otter eats in the Kelp.\n\n# Quotations\n\n- "It dives"',
  );

  it('gives the text, its quotations, and each page once with count and first sentence', () => {
    const facts = savedFacts(root, { matcher, copies: 'full' });
    expect(facts.text).toBe('Otter\n\nAn Otter eats in the Kelp.\n\nQuotations\n\n"It dives"');
    expect(facts.quotations).toEqual(['It dives']);
    expect(facts.contexts).toEqual([
      { slug: 'kelp', count: 1, sentence: 'An Otter eats in the Kelp.' },
      { slug: 'otter', count: 2, sentence: 'Otter' },
    ]);
  });

  it('gives no sentence of a text that may not be published', () => {
    expect(savedFacts(root, { matcher, copies: 'none' }).contexts).toEqual([
      { slug: 'kelp', count: 1 },
      { slug: 'otter', count: 2 },
    ]);
  });

  it('is plain data, so that a cache can keep it', () => {
    const facts = savedFacts(root, { matcher, copies: 'full' });
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
});
