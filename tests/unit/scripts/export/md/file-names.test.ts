import { describe, expect, test } from 'vitest';
import { FileNames } from '../../../../../scripts/export/md/file-names.ts';

const take = (name: string): string => new FileNames().take(name, 'id1');

describe('the name of a note', () => {
  test.each([
    ['Is it safe? A/B "test": 50% <now>', 'Is it safe A B test 50 now'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Ends with dots...', 'Ends with dots'],
    ['[[Link]] #tag ^block | bar', 'Link tag block bar'],
    ['a\u202eb\u0000c', 'a b c'],
    ['???', 'id1'],
    ['漢字とかな', '漢字とかな'],
  ])('of %j is %j', (title, name) => {
    expect(take(title)).toBe(name);
  });

  test('is cut at a word, in bytes', () => {
    const name = take('Überlänge '.repeat(40));
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    expect(name.endsWith('Überlänge')).toBe(true);
  });

  test('is given once, whatever the case or the form of its letters', () => {
    const names = new FileNames();
    const given = ['Note', 'note', 'NOTE', 'e\u0301te', '\u00e9te'].map((name) =>
      names.take(name, 'id'),
    );
    expect(given).toEqual(['Note', 'note id', 'NOTE id 2', 'éte', 'éte id']);
  });
});
