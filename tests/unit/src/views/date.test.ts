import { expect, test } from 'vitest';
import { textsOf } from '../../../../src/ui/texts.ts';
import { dateView } from '../../../../src/views/date.ts';

test.each([
  ['2024-05-08', '8 May 2024'],
  ['2024-05', 'May 2024'],
  ['2024', '2024'],
])('%s is shown as %s, no more precise than it is known', (iso, text) => {
  expect(dateView(iso, textsOf('en'))).toEqual({ iso, text });
});
