import { describe, expect, it } from 'vitest';
import { parseVenues } from '../../../../../src/model/parse/parse-venues.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';

const GOOD = '- {id: gazette, name: Gazette, kind: news, domains: [gazette.example]}\n';

function parse(text: string) {
  const { value, problems } = parseVenues('venues.yaml', text);
  return {
    ids: value?.venues.map(({ id }) => id),
    broken: value?.brokenVenues.map(({ id }) => id),
    told: problems.map(formatProblem),
  };
}

describe('parseVenues', () => {
  it('keeps the order of the file', () => {
    expect(parse(`- {id: b, name: B, kind: blog}\n${GOOD}`)).toEqual({
      ids: ['b', 'gazette'],
      broken: [],
      told: [],
    });
  });

  it('leaves out a broken record, names it, and keeps the rest', () => {
    expect(parse(`- {id: b, name: B, kind: newspaper}\n${GOOD}`)).toEqual({
      ids: ['gazette'],
      broken: ['b'],
      told: [
        'venues.yaml:1: venue b: kind is "newspaper". It must be one of journal, preprint-server, news, magazine, blog, company, government, think-tank, encyclopedia, forum, social, organization, dataset. [bad-value]',
      ],
    });
  });

  it('asks a rating, and each earlier one, for reason, by and date', () => {
    const text =
      '- id: b\n  name: B\n  kind: blog\n  rating: {level: 3, reason: x, by: y}\n  history:\n    - {level: 2, reason: x, date: "2025"}\n';
    expect(parse(text)).toEqual({
      ids: [],
      broken: ['b'],
      told: [
        'venues.yaml:4: venue b: rating.date is missing. Add date: a rating says why it was given, by whom and when. [rating-without-reason]',
        'venues.yaml:6: venue b: history[0].by is missing. Add by: a rating says why it was given, by whom and when. [rating-without-reason]',
      ],
    });
  });

  it('leaves an id to the first record that has it', () => {
    expect(parse(`${GOOD}- {id: gazette, name: Other, kind: blog}\n`)).toEqual({
      ids: ['gazette'],
      broken: [],
      told: [
        'venues.yaml:2: venue gazette is already described in line 1. Make one record of the two, or change an id. [duplicate-venue]',
      ],
    });
  });

  it('leaves a domain to the first record that has it', () => {
    expect(
      parse(
        `${GOOD}- {id: c, name: C, kind: blog, domains: [c.example, gazette.example]}\n- {id: d, name: D, kind: blog, domains: [c.example]}`,
      ),
    ).toEqual({
      ids: ['gazette', 'd'],
      broken: ['c'],
      told: [
        'venues.yaml:2: venue c: the domain gazette.example is already that of gazette. Leave it to one of them, or narrow it by a path. [duplicate-domain]',
      ],
    });
  });

  it('takes an empty file for a wiki without venues', () => {
    expect(parse('# none yet\n')).toEqual({ ids: [], broken: [], told: [] });
  });

  it('asks for a list', () => {
    expect(parse('techcrunch: {}\n').told).toEqual([
      'venues.yaml:1: The file does not hold a list of venues. Begin each venue with "- id: …" at the start of a line. [bad-value]',
    ]);
  });
});
