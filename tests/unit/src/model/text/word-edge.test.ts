import { describe, expect, it } from 'vitest';
import { isWordEdge } from '../../../../../src/model/text/word-edge.ts';

describe('isWordEdge', () => {
  it.each([
    ['otter|', true],
    ['|otter', true],
    ['ot|ter', false],
    ['otter|9', false],
    ['otter|_x', false],
    ["otter|'s", true],
    ['otter|-like', true],
    ['@|otter', true],
    ['caf|\u00e9', false],
    ['e|\u0301', false],
    ['水|獭', true],
    ['Otter|は', true],
    ['は|\u3099', false],
    ['수달|은', true],
    ['\ud835\udc00|a', false],
    ['a|\ud835\udc00', false],
    ['\ud83d\ude00|a', true],
  ])('%j: %s', (text, edge) => {
    expect(isWordEdge(text.replace('|', ''), text.indexOf('|'))).toBe(edge);
  });
});
