import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BARRIER,
  pageTextOf,
  placesOf,
  readDirective,
  uniqueDirective,
  writeDirective,
} from '../../../../../src/model/text/text-fragment.ts';

const find = (page: string, passage: string, from = 0) => {
  const at = page.indexOf(passage, from);
  return uniqueDirective(page, at, at + passage.length);
};

test('the text of a page is in lower case, with blocks apart', () => {
  expect(pageTextOf([' One  two\u00a0three ', '', 'A\tB\nC'])).toBe('one two three\na\nb\nc');
});

describe('a directive', () => {
  test('is the passage itself where it stands on the page once', () => {
    expect(find('the ferry left at dawn', 'left at')).toEqual({ start: 'left at' });
  });
  test('takes on as many words around it as it needs', () => {
    const page = 'a red ferry left at dawn\na blue ferry left at dawn\na blue ferry left at noon';
    const at = page.indexOf('a blue');
    expect(find(page, 'ferry left', at)).toMatchObject({
      prefix: 'dawn\na blue'.split('\n')[1],
      suffix: 'at dawn',
    });
  });
  test('is never that of a lookalike: the first and last words may stand elsewhere first', () => {
    const page =
      'on monday the ferry left skarn at nine with forty people on board for the long way north\n' +
      'on monday the ferry left skarn at dawn with nobody whatever on board for the long way north';
    const second = page.indexOf('\n') + 1;
    const directive = find(page, page.slice(second), second);
    expect(directive && placesOf(page, directive)).toEqual([[second, page.length]]);
  });
  test('goes across no barrier and takes no words from behind one', () => {
    const page = `he left ${BARRIER} she stayed\nshe stayed`;
    expect(find(page, 'she stayed')).toMatchObject({ prefix: undefined, suffix: 'she' });
    expect(find(page, `left ${BARRIER} she`)).toEqual({ start: 'left', end: 'she' });
  });
  test('stands at the edges of words', () => {
    expect(find('the theme', 'the')).toEqual({ start: 'the' });
    expect(uniqueDirective('the theme', 4, 6)).toBeUndefined();
  });
  test('is none where a passage stands twice with the same words around it', () => {
    const page = Array(5).fill('left at dawn').join('\n');
    expect(find(page, 'left at dawn', 20)).toBeUndefined();
  });
});

test('whatever the page, a directive leads to its passage and nowhere else', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c d', 'e.', 'f-g', '\n', BARRIER), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.nat(60), fc.nat(60), (list, from, length) => {
      const page = list
        .join(' ')
        .replace(/ *\n[ \n]*/g, '\n')
        .trim();
      const directive = uniqueDirective(page, from, Math.min(page.length, from + length));
      if (directive === undefined) return;
      const [place, ...more] = placesOf(page, directive);
      expect(more).toEqual([]);
      expect(place?.[0]).toBeGreaterThanOrEqual(from);
      expect(place?.[1]).toBeLessThanOrEqual(from + length);
    }),
  );
});

test('what is written is read again', () => {
  const directive = { prefix: 'a-b', start: 'c, d', end: 'é & f', suffix: 'g' };
  expect(readDirective(`x.html#saved:~:${writeDirective(directive)}`)).toEqual(directive);
  expect(readDirective('x.html#saved')).toBeUndefined();
  expect(readDirective('#:~:text=%E0%A4%A')).toBeUndefined();
  expect(readDirective('#:~:text=')).toBeUndefined();
});
