import { describe, expect, test } from 'vitest';
import { findLeftovers } from '../../../../../scripts/convert/read/find-leftovers.ts';
import { LEFTOVERS } from '../../../../../scripts/convert/read/leftovers.ts';

const PROSE = 'The harbour master wrote that the ferry would sail at seven, whatever the weather.';
const steps = (...lines: string[]) => findLeftovers(lines).map((leftover) => leftover?.step);

describe('findLeftovers', () => {
  test.each([
    ['Skip to content', 'skip-link'],
    ['← Back to home', 'back-link'],
    ['Accept all cookies', 'cookie-banner'],
    ['Be the first to comment', 'comment-box'],
    ['Share on LinkedIn', 'share-buttons'],
    ['Image Credits: Example Fund', 'image-credit'],
    ['Ada Roe / Getty Images', 'image-credit'],
    ['THIS WEEK ONLY: Save up to $500 on your pass. Offer ends April 10.', 'promotion'],
    ['REGISTER NOW.', 'promotion'],
    ['Sign up for our daily newsletter', 'sign-up'],
    ['Advertisement', 'advertisement'],
    ['–:–:–:–', 'clock'],
    ['›:›:›:›', 'clock'],
    ['6 min read', 'reading-time'],
    ['Close', 'close-button'],
  ])('leaves out "%s" as %s', (line, step) => {
    expect(steps(PROSE, line, PROSE)).toEqual([undefined, step, undefined]);
  });

  test.each([
    'Discussion',
    'Comments',
    'Search',
    'Related work',
    'Related',
    'Facebook',
    'Home',
    'Photo by photo, she built the archive of a town that had forgotten itself.',
    'Save the whales.',
    'Close to the harbour there is a second wall.',
    'Read more books.',
    'Share prices fell.',
    'At 10:24 she left.',
    'We use cookies in the experiment as a reward for the children, and biscuits as a control, so that no child learns which of the two it is that we are counting when we write down how long it waited before it took the one that lay nearer to its own hand.',
  ])('keeps "%s" between paragraphs', (line) => {
    expect(steps(PROSE, line, PROSE)).toEqual([undefined, undefined, undefined]);
  });

  test('a heading of a comment box goes with its box', () => {
    expect(steps(PROSE, 'Discussion', 'Join the conversation')).toEqual([
      undefined,
      'comment-box',
      'comment-box',
    ]);
  });

  test('navigation is left out above and below the prose only', () => {
    expect(steps('Menu', PROSE, 'Menu', PROSE, 'Related stories')).toEqual([
      'navigation',
      undefined,
      undefined,
      undefined,
      'read-more',
    ]);
  });

  test('every pattern is anchored at both ends, so that it matches whole lines only', () => {
    for (const { pattern, step } of LEFTOVERS) {
      const anchored = pattern.source.startsWith('^') && pattern.source.endsWith('$');
      expect(anchored, step).toBe(true);
    }
  });
});
