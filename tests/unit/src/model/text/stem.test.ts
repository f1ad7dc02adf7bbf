import { describe, expect, it } from 'vitest';
import { stem } from '../../../../../src/model/text/stem.ts';

describe('stem', () => {
  it.each([
    ['researcher', 'researchers'],
    ['research', 'researching', 'researched'],
    ['hire', 'hires', 'hired', 'hiring'],
    ['plan', 'plans', 'planned', 'planning'],
    ['story', 'stories'],
    ['loss', 'losses'],
    ['tell', 'telling', 'tells'],
  ])('brings %s and its forms together', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['bus', 'bus'],
    ['crisis', 'crisis'],
    ['thing', 'thing'],
    ['red', 'red'],
    ['as', 'as'],
    ['caf\u00e9s', 'caf\u00e9s'],
  ])('leaves %s alone', (word, same) => {
    expect(stem(word)).toBe(same);
  });
});
