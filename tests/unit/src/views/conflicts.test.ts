import { describe, expect, test } from 'vitest';
import { attentionView } from '../../../../src/views/attention.ts';
import { differencesView, hasDifferences } from '../../../../src/views/differences.ts';
import { resourceView } from '../../../../src/views/resource.ts';
import { wikiPageView } from '../../../../src/views/wiki-page.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { gazette, siteOf } from './site-of.ts';

const talven = page('talven', 'A maker of winches.', { title: 'Talven', type: 'organization' });
const ENTRIES = [
  entry(1, 'It is known that Talven was founded in 2011. More.', { published: '2024-03-02' }),
  entry(2, 'Talven was founded in 2013.', { copies: 'none' }),
  entry(3, 'Nichts als Wasser und Wind.', { language: 'de' }),
  entry(4, 'Nothing is said here.'),
];
const TEXTS = new Map(ENTRIES.map((doc) => [doc.front.id, doc]));
const site = siteOf([talven], ENTRIES, [gazette], {
  // Of the second nothing may be shown.
  saved(id) {
    const doc = TEXTS.get(id);
    const text = doc?.front.copies === 'full' ? doc.body : '';
    return { html: `<p>${text}</p>`, text, excerpted: false };
  },
});
const viewOf = (n: number) => {
  const doc = site.graph.wiki.entries[n - 1];
  if (!doc) throw new Error(`There is no entry ${n}`);
  return resourceView(site, doc);
};

describe('a difference between two sources', () => {
  test('is shown with what both say, in neutral words', () => {
    const [conflict] = viewOf(1).conflicts;
    expect(conflict).toMatchObject({
      title: 'These two sources differ',
      kind: 'when it was founded',
      about: [{ text: 'Talven', href: '../wiki/talven.html' }],
    });
    expect(conflict?.sides.map(({ says }) => says)).toEqual(['2011', '2013']);
    const [own] = conflict?.sides[0]?.sources ?? [];
    expect(own?.href).toBe('#saved');
    expect(own?.sentence).toBe('It is known that Talven was founded in 2011.');
  });

  test('quotes nothing that rights do not allow', () => {
    const [other] = viewOf(1).conflicts[0]?.sides[1]?.sources ?? [];
    expect(other?.sentence).toBeUndefined();
    expect(JSON.stringify(viewOf(2))).not.toContain('Talven was founded in 2013');
  });

  test('stands on the page that it concerns, on the page of all, and among what needs a person', () => {
    expect(wikiPageView(site, talven).conflicts.length).toBe(1);
    expect(hasDifferences(site)).toBe(true);
    expect(differencesView(site).differences.total).toBe(1);
    const section = attentionView(site).sections.find(({ id }) => id === 'differences');
    expect(section?.items[0]?.link?.href).toMatch(/^\.\.\/wiki\/talven\.html#cf-[0-9a-f]{8}$/);
  });
});

describe('statements found', () => {
  test('link to the copy, and to the pages that they name', () => {
    expect(viewOf(1).statements?.items).toMatchObject([
      { kind: 'founded', passage: 'Talven was founded in 2011', pages: [{ text: 'Talven' }] },
    ]);
  });

  test('are not looked for in a language without rules, and the page says so', () => {
    expect(viewOf(3).statements).toMatchObject({
      total: 0,
      text: 'There are no rules for this language, so no statements were looked for.',
    });
  });

  test('are not spoken of where there are none', () => {
    expect(viewOf(4).statements).toBeUndefined();
    expect(viewOf(4).origin).toBeUndefined();
    expect(viewOf(4).conflicts).toEqual([]);
  });
});
