import { describe, expect, test } from 'vitest';
import type { Placed } from '../../../../../src/model/conflicts/conflict.ts';
import { findConflicts } from '../../../../../src/model/conflicts/find-conflicts.ts';
import { namingBy } from '../../../../../src/model/conflicts/naming.ts';
import { findStatements } from '../../../../../src/model/statements/find-statements.ts';

/** The statements of some sources, each one text with its date. */
function placed(...sources: [text: string, published?: string][]): Placed[] {
  return sources.flatMap(([text, published], at) =>
    findStatements(text, []).map((statement) => ({
      ...{ entry: `source ${at + 1}`, place: 'text' as const, statement, published },
    })),
  );
}

/** What the sources differ about, each side in its words. */
function differ(...sources: [text: string, published?: string][]): string[] {
  return findConflicts(placed(...sources), namingBy(new Map())).map(
    ({ kind, sides }) => `${kind}: ${sides.map(({ says }) => says).join(' / ')}`,
  );
}

describe('sources differ', () => {
  test.each<[string, [string, string?], [string, string?], string]>([
    [
      'about who heads an organization at one time',
      ['Talven chief executive Mara Voss agreed.', '2024-03-02'],
      ['Talven CEO Ilan Brek agreed.', '2024-03-10'],
      'holder: Mara Voss / Ilan Brek',
    ],
    [
      'about where somebody is at the head, who was something else at the first place before',
      ['The departure of Talven CEO Mara Voss was noticed.'],
      [
        "Brightwater's CEO, Mara Voss, was once the VP of research at Talven and left.",
        '2024-05-28',
      ],
      'chief-of: CEO, Talven / CEO, Brightwater',
    ],
    [
      'about whether somebody leads alone or with others',
      ["Mara Voss, former head of Talven's harbour team, left."],
      ["Mara Voss, Talven's former co-lead of the harbour team, left."],
      "leads: head of Talven's harbour team / co-lead of the harbour team",
    ],
    [
      'about which office somebody holds',
      ['Talven CEO Mara Voss agreed.', '2024-03-02'],
      ['Talven CFO Mara Voss agreed.', '2024-03-03'],
      'rank: CEO / CFO',
    ],
    [
      'about whether somebody still holds it',
      ['Former Talven CEO Mara Voss agreed.', '2024-03-02'],
      ['Talven CEO Mara Voss agreed.', '2024-04-02'],
      'status: former CEO / CEO',
    ],
    [
      'about when an organization was founded',
      ['Talven was founded in 2011.'],
      ['Founded in 2013, Talven makes winches.'],
      'founded: 2011 / 2013',
    ],
    [
      'about how much was raised in one round',
      ['Talven raised $300 million in a Series C round.'],
      ['Talven closed a $350 million Series C round.'],
      'raised: $300 million / $350 million',
    ],
    [
      'about the price of an organization',
      ['Talven acquired Brightwater for $1.2 billion.'],
      ['Talven bought Brightwater for $900 million.'],
      'acquired: $1.2 billion / $900 million',
    ],
    [
      'about how many lost their work',
      ['Talven laid off 60 employees.', '2024-03-02'],
      ['Talven cut 90 jobs.', '2024-03-03'],
      'jobs-cut: 60 employees / 90 jobs',
    ],
    [
      'about when somebody came',
      ['Mara Voss joined Talven Robotics in 2019.'],
      ['Mara Voss joined Talven Robotics in May 2021.'],
      'joined: 2019 / 2021-05',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(differ(a, b)).toEqual([expected]);
  });
});

describe('sources do not differ', () => {
  test.each<[string, [string, string?], [string, string?]]>([
    [
      'where one time is not the other',
      ['Talven chief executive Mara Voss agreed.', '2019-03-02'],
      ['Talven CEO Ilan Brek agreed.', '2024-03-10'],
    ],
    [
      'where a time is not known',
      ['Talven chief executive Mara Voss agreed.'],
      ['Talven CEO Ilan Brek agreed.', '2024-03-10'],
    ],
    [
      'where somebody was one thing and is another elsewhere',
      ["Brightwater's CEO, Mara Voss, was once the VP of research at Talven.", '2024-05-28'],
      ['Mara Voss, former VP of research at Talven, agreed.', '2024-05-29'],
    ],
    [
      'where somebody heads two organizations',
      ['Talven CEO Mara Voss agreed.', '2024-03-02'],
      ['Brightwater CEO Mara Voss agreed.', '2024-03-02'],
    ],
    [
      'where somebody left after the first was written',
      ['Talven CEO Mara Voss agreed.', '2024-03-02'],
      ['Former Talven CEO Mara Voss agreed.', '2024-04-02'],
    ],
    [
      'where a name is written in two ways',
      ['Talven CEO Bob Voss agreed.', '2024-03-02'],
      ['Talven CEO Robert Voss agreed.', '2024-03-02'],
    ],
    [
      'where one is more precise',
      ['Talven was founded in 2011.'],
      ['Talven was founded in May 2011.'],
    ],
    [
      'where one denies it, or only holds it possible',
      ['Talven was founded in 2011.'],
      ['Talven was not founded in 2013.'],
    ],
    [
      'where a number is rounded',
      ['Talven raised $302 million in a Series C round.'],
      ['Talven raised about $300 million in a Series C round.'],
    ],
    [
      'where a number is a bound',
      ['Talven laid off more than 60 employees.', '2024-03-02'],
      ['Talven laid off 64 employees.', '2024-03-02'],
    ],
    [
      'where the rounds are two',
      ['Talven raised $30 million in a Series A round.'],
      ['Talven raised $90 million in a Series B round.'],
    ],
    [
      'where a part of an organization has a president of its own',
      ['Mara Voss, president of research at Talven, agreed.', '2024-03-02'],
      ['Talven president Ilan Brek agreed.', '2024-03-02'],
    ],
  ])('%s', (_, a, b) => {
    expect(differ(a, b)).toEqual([]);
  });
});

test('a difference keeps its ID while its sides say the same, whoever else says so', () => {
  const two = placed(['Talven was founded in 2011.'], ['Talven was founded in 2013.']);
  const three = placed(
    ['Talven was founded in 2011.'],
    ['Talven was founded in 2013.'],
    ['Founded in 2013, Talven makes winches.'],
  );
  const [one] = findConflicts(two, namingBy(new Map()));
  const [other] = findConflicts(three, namingBy(new Map()));
  expect(one?.id).toMatch(/^cf-[0-9a-f]{8}$/);
  expect(other?.id).toBe(one?.id);
  expect(other?.sides.map(({ statements }) => statements.length)).toEqual([1, 2]);
});
