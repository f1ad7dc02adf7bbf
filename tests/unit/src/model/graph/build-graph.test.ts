import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../../src/model/problem.ts';
import { entry, graphOf, ID, page } from './small-wiki.ts';

const told = (graph: ReturnType<typeof graphOf>) => graph.problems.map(formatProblem);

describe('references', () => {
  it('gives one number to an entry, by first citation, whatever it is called', () => {
    const graph = graphOf(
      [
        page(
          'kelp',
          'Kelp lives [@key2]. It grows [@key1, p. 4; @sid_0000000002].\n\nFast, too [@0000000000000002 "grows fast"].',
        ),
      ],
      [entry(1, 'x'), entry(2, 'It grows fast.')],
    );
    expect(graph.references.get('kelp')).toEqual([
      {
        number: 1,
        id: ID(2),
        uses: [
          { ref: 'key2', anchor: 'cite-1-1', line: 4, sentence: 'Kelp lives.' },
          { ref: 'sid_0000000002', anchor: 'cite-1-2', line: 4, sentence: 'It grows.' },
          {
            ref: ID(2),
            quote: 'grows fast',
            quoteStatus: 'verified',
            anchor: 'cite-1-3',
            line: 6,
            sentence: 'Fast, too.',
          },
        ],
      },
      {
        number: 2,
        id: ID(1),
        uses: [
          { ref: 'key1', locator: 'p. 4', anchor: 'cite-2-1', line: 4, sentence: 'It grows.' },
        ],
      },
    ]);
    expect(told(graph)).toEqual([]);
  });

  it('tells of a quote that the full copy lacks, and lists one that cannot be checked', () => {
    const body =
      'A [@key1 "grows slowly"].\n\nB [@key2 "grows slowly"; @key3 "grows fast"; @key3 "said so"].';
    const graph = graphOf(
      [page('kelp', body)],
      [
        entry(1, 'It grows fast.'),
        entry(2, 'It grows fast.', { holding: 'preview' }),
        entry(3, 'It grows fast.\n\n# Quotations\n\n- "He said so himself"', { holding: 'notes' }),
      ],
    );
    expect(told(graph)).toEqual([
      'pages/kelp.mdx:4: The quote "grows slowly" does not stand in the full copy of "Source 1" (0000000000000001); the nearest there, which is not the same, is "It grows fast.". Quote it word for word, or cite without the quote. [contradicted-quote]',
    ]);
    expect(graph.uncheckable).toEqual([
      { file: 'pages/kelp.mdx', line: 6, id: ID(2), quote: 'grows slowly' },
      { file: 'pages/kelp.mdx', line: 6, id: ID(3), quote: 'grows fast' },
    ]);
    expect(graph.references.get('kelp')?.[2]?.uses.map(({ quoteStatus }) => quoteStatus)).toEqual([
      'uncheckable',
      'verified',
    ]);
  });
});

describe('problems', () => {
  it('name file, line and what was most likely meant', () => {
    const graph = graphOf([page('kelp', 'A [[Klep]].\n[@key9] and [[Badger]]')], [entry(1, '')]);
    expect(told(graph)).toEqual([
      'pages/kelp.mdx:4: [[Klep]] names no page. Write [[Kelp]], or add the page. [unresolved-wikilink]',
      'pages/kelp.mdx:5: [@key9] names no entry. Write @key1, or add the source. [unresolved-citation]',
      'pages/kelp.mdx:5: [[Badger]] names no page. Add the page, or add the name to the aliases of the page that is meant. [unresolved-wikilink]',
    ]);
  });

  it('tell of a page that is not MDX, and the other pages stay', () => {
    const graph = graphOf([page('bad', 'a <b'), page('kelp', 'See [[Bad]].')]);
    expect(graph.problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['bad-mdx', 'pages/bad.mdx'],
    ]);
    expect(graph.backlinks.get('bad')).toHaveLength(1);
    expect(graph.references.get('bad')).toEqual([]);
  });

  it('tell of marks that cannot be read, and warn of a withdrawn source', () => {
    const graph = graphOf(
      [page('kelp', '[@key1 "a" "b"] [[kelp\n\n[@key1]')],
      [entry(1, '', { withdrawn: { reason: 'x' } })],
    );
    expect(told(graph)).toEqual([
      expect.stringMatching(/^pages\/kelp\.mdx:4: .* \[malformed-citation\]$/),
      expect.stringMatching(/^pages\/kelp\.mdx:4: .* \[malformed-wikilink\]$/),
      'pages/kelp.mdx:6: [@key1] names an entry that was withdrawn: "Source 1". Rest the statement on another source. [withdrawn-citation]',
    ]);
    expect(graph.problems.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
  });

  it('tell of notes in the sidecar that they were written in', () => {
    const front = {
      notes: 'See [[Badger]] [@key1].',
      highlights: [{ quote: 'never there', note: 'As [@key7] says.' }],
    };
    const graph = graphOf([], [entry(1, 'It grows.', front)]);
    expect(told(graph)).toEqual([
      'sources/1.txt.meta.yaml: The quote "never there" does not stand in the full copy of "Source 1" (0000000000000001). Quote it word for word, or cite without the quote. [contradicted-quote]',
      'sources/1.txt.meta.yaml: [@key7] names no entry. Write @key1, or add the source. [unresolved-citation]',
      'sources/1.txt.meta.yaml: [[Badger]] names no page. Add the page, or add the name to the aliases of the page that is meant. [unresolved-wikilink]',
    ]);
    expect(graph.highlights.get(ID(1))).toEqual(['contradicted']);
  });
});

describe('cited by', () => {
  it('lists pages by importance, then title, with type, quality and sentences', () => {
    const graph = graphOf(
      [
        page('b', 'B [@key1].', { importance: 10 }),
        page('a', 'Once [@key1]. Again [@key1].', { type: 'crux', quality: 69 }),
        page('c', 'C [@key1].', { importance: 90 }),
      ],
      [entry(1, ''), entry(2, '')],
    );
    const cited = graph.citedBy.get(ID(1));
    expect(cited?.map(({ slug, title, type, quality }) => [slug, title, type, quality])).toEqual([
      ['c', 'C', 'topic', undefined],
      ['b', 'B', 'topic', undefined],
      ['a', 'A', 'crux', 69],
    ]);
    expect(cited?.[2]?.uses.map(({ sentence }) => sentence)).toEqual(['Once.', 'Again.']);
    expect(graph.citedBy.get(ID(2))).toEqual([]);
  });
});

describe('backlinks', () => {
  const pages = [
    page('kelp', '[[Otter]] eats here. Otter again.'),
    page('bay', 'An Otter was seen. Another Otter.'),
    page('otter', 'The Otter. [[Otter]].'),
  ];

  it('come from links by hand, else from the first mention; never from the page itself', () => {
    expect(graphOf(pages).backlinks.get('otter')).toEqual([
      {
        from: { kind: 'page', slug: 'bay' },
        title: 'Bay',
        by: 'mention',
        sentence: 'An Otter was seen.',
      },
      {
        from: { kind: 'page', slug: 'kelp' },
        title: 'Kelp',
        by: 'link',
        sentence: 'Otter eats here.',
      },
    ]);
  });

  it('come from saved texts and notes, after the pages', () => {
    const graph = graphOf(pages, [
      entry(1, 'Nothing. The Otter dives.'),
      entry(2, 'None.', { notes: 'On [[otter]].' }),
    ]);
    expect(graph.backlinks.get('otter')?.slice(2)).toEqual([
      {
        from: { kind: 'entry', id: ID(1) },
        title: 'Source 1',
        by: 'mention',
        sentence: 'The Otter dives.',
      },
      { from: { kind: 'entry', id: ID(2) }, title: 'Source 2', by: 'notes', sentence: 'On otter.' },
    ]);
  });

  it('show no sentence that rights do not allow to show, and nothing of what was withdrawn', () => {
    const graph = graphOf(pages, [
      entry(1, 'The Otter dives.', { copies: 'none' }),
      entry(2, `${'Filler. '.repeat(200)}The Otter dives.`, { copies: 'excerpt' }),
      entry(3, 'The Otter dives.', { withdrawn: { reason: 'x' } }),
    ]);
    expect(
      graph.backlinks
        .get('otter')
        ?.slice(2)
        .map(({ from, sentence }) => [from, sentence]),
    ).toEqual([
      [{ kind: 'entry', id: ID(1) }, undefined],
      [{ kind: 'entry', id: ID(2) }, undefined],
    ]);
  });

  it('lead from notes to the entries they cite', () => {
    const graph = graphOf([], [entry(1, '', { notes: 'Unlike [@key2].' }), entry(2, '')]);
    expect(graph.noteBacklinks.get(ID(2))).toEqual([
      { from: { kind: 'entry', id: ID(1) }, title: 'Source 1', by: 'notes', sentence: 'Unlike.' },
    ]);
    expect(graph.noteReferences.get(ID(1))?.map(({ number, id }) => [number, id])).toEqual([
      [1, ID(2)],
    ]);
  });
});

describe('lists', () => {
  it('hold entries by newest publication, without what was withdrawn', () => {
    const graph = graphOf(
      [page('kelp', '', { tags: ['sea'] })],
      [
        entry(1, '', { venue: 'gazette', tags: ['sea'] }),
        entry(2, '', { venue: 'gazette', tags: ['sea', 'sea'], published: '2024' }),
        entry(3, '', { venue: 'gazette', tags: ['air'], published: '2024-02' }),
        entry(4, '', { venue: 'gazette', tags: ['sea'], withdrawn: { reason: 'x' } }),
      ],
    );
    expect([...graph.byVenue]).toEqual([['gazette', [ID(3), ID(2), ID(1)]]]);
    expect([...graph.byTag]).toEqual([
      ['air', { pages: [], entries: [ID(3)] }],
      ['sea', { pages: ['kelp'], entries: [ID(2), ID(1)] }],
    ]);
  });
});

describe('importance', () => {
  it('is the stated one, else computed from what is shown beside it', () => {
    const graph = graphOf(
      [
        page('otter', '', { importance: 100, quality: 100 }),
        page('kelp', 'X [@key2].', { quality: 30 }),
      ],
      [
        entry(1, 'Otter.', { importance: { value: 42, basis: 'stated' } }),
        entry(2, 'Otter.', { rating: { level: 5, label: 'Gold standard', basis: 'own' } }),
        entry(3, '', { withdrawn: { reason: 'x' } }),
      ],
    );
    expect(graph.importance.get(ID(1))).toEqual({ value: 42, basis: 'stated' });
    expect(graph.importance.get(ID(2))).toEqual({
      value: Math.round(60 * (1 - 2 ** -0.4) + 25 * (1 - 2 ** -0.5) + 15),
      basis: 'computed',
      inputs: {
        citing: [{ slug: 'kelp', weight: 0.4 }],
        mentioned: [{ slug: 'otter', weight: 1 }],
        level: 5,
      },
    });
    expect(graph.importance.has(ID(3))).toBe(false);
  });

  it('does not depend on the order of files', () => {
    const pages = [page('otter', 'A [@key1].'), page('kelp', 'B [@key1] [[Otter]].')];
    const entries = [entry(1, 'Otter and Kelp.'), entry(2, 'Kelp and the Otter.')];
    const lists = ({ citedBy, backlinks, related, importance }: ReturnType<typeof graphOf>) =>
      [citedBy, backlinks, related, importance].map((map) =>
        [...map].sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    expect(lists(graphOf([...pages].reverse(), [...entries].reverse()))).toEqual(
      lists(graphOf(pages, entries)),
    );
  });
});
