import { expect, test } from 'vitest';
import { plainSidecar } from '../../../../scripts/convert/plain-sidecar.ts';

test('what stands in a sidecar neither speaks to a terminal nor turns a page round', () => {
  const sidecar = plainSidecar({
    title: '\u001b[31mA\u202e title',
    authors: ['Ada\u0007 Doe'],
    summary: 'One line.\n\nAnother.',
    notes: 'kept \u202e here',
    highlights: [{ quote: 'kept\u200e \u2066here' }],
  });
  expect(sidecar).toEqual({
    title: '[31mA title',
    authors: ['Ada Doe'],
    summary: 'One line.\n\nAnother.',
    notes: 'kept \u202e here',
    highlights: [{ quote: 'kept\u200e \u2066here' }],
  });
});
