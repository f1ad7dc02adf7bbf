import { expect, test } from 'vitest';
import { DEFAULTS, parseSettings } from '../../../../../src/client/reader/settings.ts';

test.each([
  [null, {}],
  ['no JSON', {}],
  ['null', {}],
  ['{"size":4,"theme":2}', { size: 4, theme: 2 }],
  ['{"size":99,"measure":-1,"face":"0","theme":1.5}', {}],
])('of what was kept, %s, only what is a choice counts', (text, settings) => {
  expect(parseSettings(text)).toEqual({ ...DEFAULTS, ...settings });
});
