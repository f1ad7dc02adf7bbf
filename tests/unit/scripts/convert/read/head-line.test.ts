import { expect, test } from 'vitest';
import { readHeadLine } from '../../../../../scripts/convert/read/head-line.ts';
import {
  isPersonName,
  parseNames,
  uninvertName,
} from '../../../../../scripts/convert/read/names.ts';

const LINES: ReadonlyArray<[string, object | undefined]> = [
  ['By Ada Roe', { authors: ['Ada Roe'] }],
  ['by Ada Roe and Ben de la Doe', { authors: ['Ada Roe', 'Ben de la Doe'] }],
  ['Written by Ada Roe, senior staff writer, and Ben Doe', { authors: ['Ada Roe', 'Ben Doe'] }],
  ['10:24 AM PDT · May 28, 2024', { published: '2024-05-28' }],
  ['Tuesday, 28 May 2024, 10.24', undefined],
  ['Tuesday, 28 May 2024', { published: '2024-05-28' }],
  ['By Ada Roe · 28 May 2024 · 5 min read', { authors: ['Ada Roe'], published: '2024-05-28' }],
  ['Ada Roe | Updated May 29, 2024', { authors: ['Ada Roe'], updated: '2024-05-29' }],
  ['Published on May 28, 2024 by Ada Roe', { authors: ['Ada Roe'], published: '2024-05-28' }],
  ['Last updated 2 June 2024', { updated: '2024-06-02' }],
  ['Ada Roe', undefined],
  ['By the time the ferry came, nobody was left', undefined],
  ['By 2030 every lamp will be electric', undefined],
  ['The ferry sailed on May 28, 2024', undefined],
  ['— Ada Roe (@adaroe) May 28, 2024', undefined],
  ['Posted yesterday', undefined],
  ['', undefined],
];

for (const [line, found] of LINES) {
  test(`"${line}" says ${found ? JSON.stringify(found) : 'nothing of author or date'}`, () => {
    expect(readHeadLine(line)).toEqual(found);
  });
}

test('names have two to five capitalised words and no digits', () => {
  const names = ["Siân O'Neill-Roe", 'Ada Roe', 'Ben van der Doe', 'J. R. Roe'];
  expect(names.filter((name) => !isPersonName(name))).toEqual([]);
  const others = [
    'The Harbour',
    'Ada',
    'Room 12',
    'Why Bees Dance',
    'harbour master',
    'March Flood',
  ];
  expect(others.filter((name) => isPersonName(name))).toEqual([]);
});

test('organisations sign after "by", sentences do not', () => {
  expect(parseNames('The Example Times Staff')).toEqual(['The Example Times Staff']);
  expect(parseNames('a person who was there')).toBeUndefined();
});

test('names that a catalogue turned round are turned back', () => {
  expect(uninvertName('Roe, Ada B.')).toBe('Ada B. Roe');
  expect(uninvertName('Ada Roe, Jr.')).toBe('Ada Roe, Jr.');
  expect(uninvertName('World Health Organization')).toBe('World Health Organization');
});
