import { describe, expect, test } from 'vitest';
import { de } from '../../../../src/ui/de.ts';
import { directionOf } from '../../../../src/ui/direction.ts';
import { en } from '../../../../src/ui/en.ts';
import { decimal } from '../../../../src/ui/fill.ts';
import { languageName } from '../../../../src/ui/language-name.ts';
import { spokenCitation } from '../../../../src/ui/spoken-citation.ts';
import { textLanguage, textsOf } from '../../../../src/ui/texts.ts';
import { dateView } from '../../../../src/views/date.ts';

/** Every text with the way to it. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

describe('the texts of the interface', () => {
  test.each([
    ['de', de],
    ['de-AT', de],
    ['DE', de],
    ['en-GB', en],
    ['ar', en],
    ['constructor', en],
  ])('of a wiki in %s are those of its language, or English', (language, texts) => {
    expect(textsOf(language)).toBe(texts);
  });

  test('say in which language they are', () => {
    expect(['de-CH', 'ar', 'en'].map(textLanguage)).toEqual(['de', 'en', 'en']);
  });

  test('have the same places to fill in, in German as in English', () => {
    const places = (text: string) => [...(text.match(/\{\w+\}/g) ?? [])].sort();
    const german = new Map(textsIn(de));
    const different = textsIn(en).flatMap(([path, text]) => {
      const other = german.get(path) ?? '';
      return places(text).join() === places(other).join() ? [] : [`${path}: ${other}`];
    });
    expect(different).toEqual([]);
  });

  test('are never empty', () => {
    expect([...textsIn(en), ...textsIn(de)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test.each([
  ['2024-05-08', '8. Mai 2024'],
  ['2024-05', 'Mai 2024'],
  ['2024', '2024'],
])('in German, %s is %s', (iso, text) => {
  expect(dateView(iso, de)?.text).toBe(text);
});

test('a number has the decimal sign of its language', () => {
  expect([decimal(0.5, 2, en), decimal(0.5, 2, de)]).toEqual(['0.50', '0,50']);
});

test.each([
  ['pt-BR', 'Portuguese (pt-BR)'],
  ['de', 'German'],
  ['tlh', 'tlh'],
])('the language %s is called %s', (tag, name) => {
  expect(languageName(tag, en)).toBe(name);
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['en', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('a citation is heard with title, rating and quote, in the language of the wiki', () => {
  const rating = { level: 3, label: 'Good', basis: 'own' } as const;
  expect(spokenCitation({ title: 'A', rating }, 'verified', de)).toBe(
    'A, bewertet mit 3 von 5, Gut, Zitat: Bestätigt',
  );
  const none = { label: 'Unrated', basis: 'none' } as const;
  expect(spokenCitation({ title: 'A', rating: none }, undefined, en)).toBe('A, Unrated');
});
