import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../../src/model/problem.ts';
import type { Entry } from '../../../../../src/schema/entry.ts';
import { entry, graphOf, ID, page } from '../graph/small-wiki.ts';
import { article, cutCopy, numbersFrom } from './made-up-texts.ts';

const random = numbersFrom(11);
const TEXTS = Array.from({ length: 4 }, () => article(random, 260));
const [ONE, TWO] = TEXTS.map((words) => words.join(' ')) as [string, string];
const CUT = cutCopy(TEXTS[0] as string[], random, { kept: 0.4, changed: 0.03 }).join(' ');

function originsOf(...fronts: [text: string, front?: Partial<Entry>][]) {
  const graph = graphOf(
    [],
    fronts.map(([text, front], at) => entry(at + 1, text, front)),
  );
  return { graph, origins: graph.evidence.origins() };
}

describe('origins', () => {
  test('a copy and an excerpt are one voice with the earliest', () => {
    const { origins } = originsOf(
      [CUT, { published: '2024-03-02' }],
      [ONE, { published: '2024-03-01' }],
      [TWO],
    );
    expect([1, 2, 3].map((n) => origins.originOf(ID(n)))).toEqual([ID(2), ID(2), ID(3)]);
    expect(origins.groups).toMatchObject([
      {
        origin: ID(2),
        members: [
          { id: ID(2), as: 'origin' },
          { id: ID(1), as: 'excerpt' },
        ],
      },
    ]);
  });

  test('a person can part what only looks like a copy', () => {
    const { origins } = originsOf(
      [ONE],
      [CUT, { origin: { of: 'own', reason: 'A speech both print.' } }],
    );
    expect(origins.groups).toEqual([]);
  });

  test('a person can join what no rule finds, by any ID of the other', () => {
    const { origins } = originsOf([ONE], [TWO, { origin: { of: 'key1', reason: 'It says so.' } }]);
    expect(origins.originOf(ID(2))).toBe(ID(1));
    expect(origins.groupOf(ID(1))?.members[1]).toEqual({ id: ID(2), as: 'stated' });
  });

  test('an origin that is none, leads back, or has no reason is told', () => {
    const { graph, origins } = originsOf(
      [ONE, { origin: { of: 'nobody', reason: 'So.' } }],
      [TWO, { origin: { of: 'key3', reason: 'So.' } }],
      ['Text.', { origin: { of: 'key2', reason: 'So.' } }],
      ['Text.', { origin: { of: 'own' } }],
    );
    expect(graph.problems.map(formatProblem)).toEqual([
      'sources/1.txt.meta.yaml: the origin "nobody" is no source of this wiki. Name it by its resource ID, stable ID or citation key, or write own. [unknown-origin]',
      `sources/2.txt.meta.yaml: the origin of ${ID(2)} leads back to itself. Let one of the sources be the origin: take the line out of its sidecar, or write own. [origin-cycle]`,
      'sources/4.txt.meta.yaml: the origin "own" is stated without a reason. Write origin: {of: …, reason: …}, so that others can follow it. [origin-without-reason]',
    ]);
    expect(origins.originOf(ID(3))).toBe(ID(2));
  });

  test('the words of notes are no copy of anything', () => {
    const { origins } = originsOf([ONE], [ONE, { holding: 'notes' }]);
    expect(origins.groups).toEqual([]);
  });
});

describe('possible rewrites', () => {
  const original =
    'The harbour council of Ilm voted on Tuesday to close the eastern basin for two winters. ' +
    'Engineers of Talven Robotics found cracks in eleven of the forty piers that carry the crane rails. ' +
    'Mara Voss, who leads the survey, told the Harbour Post that repairs would cost nine million crowns. ' +
    'Ferries will leave from the fish quay instead, and the tram line will be extended by one stop.';
  const rewrite =
    'Ferry passengers face a detour, the Harbour Post reported. The eastern basin is to close for two winters ' +
    'because cracks in eleven of the forty piers were discovered by Talven Robotics. ' +
    'Repairs would cost nine million crowns, according to Mara Voss. Boats leave from the fish quay.';
  const other =
    'The harbour council of Ilm met on Tuesday. It discussed the closing of a basin, and a new tariff for timber. ' +
    'Two members left early. The next meeting is in June, when the crane rails are on the agenda again.';
  const sources: [string, Partial<Entry>][] = [
    [
      original,
      { title: 'Ilm closes its eastern basin', venueName: 'Harbour Post', published: '2024-03-05' },
    ],
    [
      rewrite,
      {
        title: 'Ferries to be moved as basin closes',
        venueName: 'Daily Gull',
        published: '2024-03-06',
      },
    ],
    [other, { title: 'Harbour council meets', venueName: 'Ilm Herald', published: '2024-03-06' }],
  ];

  test('are shown with what speaks for it, and never joined', () => {
    const { origins } = originsOf(...sources);
    expect(origins.groups).toEqual([]);
    const [derivation] = origins.derivationsOf(ID(2));
    expect(derivation).toMatchObject({ id: ID(1), direction: 'from' });
    expect(derivation?.clues.attribution).toBe('the Harbour Post');
    const passages = derivation?.clues.passages.map(({ b }) => rewrite.slice(...b));
    expect(passages).toContain('cracks in eleven of the forty piers');
    expect(origins.derivationsOf(ID(3))).toEqual([]);
  });

  test('are not shown once a person has said that the source is its own', () => {
    const own = { of: 'own', reason: 'Its reporter was there.' };
    const [one, two, three] = sources as [
      [string, Partial<Entry>],
      [string, Partial<Entry>],
      [string, Partial<Entry>],
    ];
    const { origins } = originsOf(one, [two[0], { ...two[1], origin: own }], three);
    expect(origins.derivationsOf(ID(1))).toEqual([]);
  });
});

describe('differences', () => {
  const pages = [
    page('talven', 'A maker of winches.', { title: 'Talven', type: 'organization' }),
    page('mara-voss', 'An engineer.', { title: 'Mara Voss', type: 'person', aliases: ['Voss'] }),
  ];
  const entries = [
    entry(1, 'Talven was founded in 2011.'),
    entry(2, 'Talven was founded in 2013.'),
    entry(3, 'Mara Voss was founded in 2013.'),
  ];

  test('are found for the sources and the page that they concern', () => {
    const { evidence } = graphOf(pages, entries);
    const [conflict] = evidence.conflicts();
    expect(evidence.conflicts().length).toBe(1);
    expect(evidence.conflictsOfPage('talven')).toEqual([conflict]);
    expect(evidence.conflictsOfPage('mara-voss')).toEqual([]);
    expect([1, 2, 3].map((n) => evidence.conflictsOfEntry(ID(n)).length)).toEqual([1, 1, 0]);
    const placed = conflict?.sides[0]?.statements[0];
    expect(placed && evidence.sentenceOf(placed)).toBe('Talven was founded in 2011.');
  });

  test('are settled by a page', () => {
    const id = graphOf(pages, entries).evidence.conflicts()[0]?.id ?? '';
    const settled = [{ conflict: id, reason: 'The register says 2011.', by: 'editors' }];
    const [first, second] = pages as [(typeof pages)[0], (typeof pages)[0]];
    const { evidence } = graphOf(
      [{ ...first, front: { ...first.front, settled } }, second],
      entries,
    );
    expect(evidence.conflicts()[0]?.settled).toEqual({
      ...{ reason: 'The register says 2011.', by: 'editors', page: 'talven' },
    });
  });

  test('are settled by a claim that quotes both sides and has a verdict', () => {
    const claim = [
      ':::claim{#talven-founded}',
      'Talven was founded in 2011.',
      '',
      '- supports [@key1 "founded in 2011"]',
      '- disputes [@key2 "founded in 2013"]',
      '',
      '- verdict holds: The register says so. (editors, 2026-11-21)',
      ':::',
    ].join('\n');
    const [first, second] = pages as [(typeof pages)[0], (typeof pages)[0]];
    const { evidence } = graphOf([{ ...first, body: claim }, second], entries);
    expect(evidence.conflicts()[0]?.settled).toEqual({
      ...{
        reason: 'Talven was founded in 2011.',
        by: 'editors',
        date: '2026-11-21',
        page: 'talven',
      },
    });
  });

  test('between what a summary states and what the text says are found in one source', () => {
    const text = 'The harbour team, which Voss co-led, was dissolved.';
    const summary = {
      text: "Mara Voss, former head of Talven's harbour team, left.",
      basis: 'stated' as const,
    };
    const [conflict] = graphOf(pages, [entry(1, text, { summary })]).evidence.conflicts();
    expect(conflict?.sides.map(({ statements }) => statements[0]?.place)).toEqual([
      'summary',
      'text',
    ]);
  });
});
