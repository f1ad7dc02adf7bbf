import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../../src/client/search/query.ts';

describe('a query', () => {
  test('is words, folded, each once', () => {
    expect(parseQuery('Naïve  ÉTOILES naive')).toEqual({
      words: ['naive', 'etoiles'],
      phrases: [],
    });
  });

  test('has phrases in quotes of any kind', () => {
    expect(parseQuery('"old lamp" „weiße Nacht“ «sol y sombra» sea').phrases).toEqual([
      ['old', 'lamp'],
      ['weiße', 'nacht'],
      ['sol', 'y', 'sombra'],
    ]);
  });

  test('takes a mark without its second for none, as while one types', () => {
    expect(parseQuery('"old lam')).toEqual({ words: ['old', 'lam'], phrases: [] });
  });

  test('parts compounds, so that they are found written apart too', () => {
    expect(parseQuery('weak-to-strong e-mail don’t').words).toEqual([
      'weak',
      'to',
      'strong',
      'email',
      'dont',
    ]);
  });

  test('looks for a script without spaces letter by letter, side by side', () => {
    expect(parseQuery('灯塔 lamp')).toEqual({ words: ['lamp'], phrases: [['灯', '塔']] });
    expect(parseQuery('灯').words).toEqual(['灯']);
  });

  test('is nothing where there are no letters', () => {
    expect(parseQuery('  "…" —')).toEqual({ words: [], phrases: [] });
  });
});
