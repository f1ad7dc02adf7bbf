import { describe, expect, test } from 'vitest';
import { timelineView } from '../../../../src/views/timeline.ts';
import { yearView } from '../../../../src/views/year.ts';
import { type Year, yearsOf } from '../../../../src/views/years.ts';
import { entry } from '../model/graph/small-wiki.ts';
import { siteOf } from './site-of.ts';

const good = { level: 3, label: 'Good', basis: 'own' as const };
const site = siteOf(
  [],
  [
    entry(1, 'A.', { published: '2023-12-31', rating: good }),
    entry(2, 'B.', { published: '2024' }),
    entry(3, 'C.', { published: '2024-05', rating: good }),
    entry(4, 'D.', { published: '2024-05-02', rating: good }),
    entry(5, 'E.', { published: '1637-06-08' }),
    entry(6, 'F.'),
    entry(7, 'G.', { published: '2024-01-01', withdrawn: { reason: 'x', date: '2026-01-01' } }),
  ],
);

describe('the timeline', () => {
  const view = timelineView(site);

  test('has the decades that have sources, and no empty centuries between them', () => {
    expect(view.decades.map(({ label }) => label)).toEqual(['The 1630s', 'The 2020s']);
    expect(view.span).toEqual({ from: '1637', to: '2024' });
  });

  test('counts live sources by year; only years with sources lead on', () => {
    const years = view.decades[1]?.years ?? [];
    expect(years.map(({ count }) => count)).toEqual([0, 0, 0, 1, 3, 0, 0, 0, 0, 0]);
    expect(years[4]?.href).toBe('timeline/2024.html');
    expect(years[5]?.href).toBeUndefined();
  });

  test('puts a column together of its levels, the fullest year to the full height', () => {
    const parts = view.decades[1]?.years[4]?.parts ?? [];
    expect(parts.map(({ level }) => level)).toEqual([0, 3]);
    expect(parts.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(100, 0);
  });

  test('names those without a date', () => {
    expect(view.undated).toEqual({ href: 'timeline/undated.html', count: 1 });
    expect(view.total).toBe(6);
  });

  test('holds the same numbers as a table', () => {
    expect(view.rows[0]).toMatchObject({ year: '2024', counts: [0, 0, 2, 0, 0, 1] });
  });

  test('of no sources is empty', () => {
    expect(timelineView(siteOf([], []))).toMatchObject({ decades: [], byLevel: [], rows: [] });
  });
});

test('a year has its sources by month, those of unknown month last', () => {
  const view = yearView(site, yearsOf(site).get('2024') as Year);
  expect(
    view.groups.map(({ name, entries }) => [name, entries.map(({ id }) => id.at(-1))]),
  ).toEqual([
    ['May', ['3', '4']],
    ['Month not stated', ['2']],
  ]);
  expect(view.months).toHaveLength(13);
  expect(view.months[4]).toMatchObject({ count: 2, share: 100, href: '2024.html#m-05' });
  expect(view.previous).toEqual({ text: '2023', href: '2023.html' });
  expect(view.next?.text).toBe('No date stated');
});
