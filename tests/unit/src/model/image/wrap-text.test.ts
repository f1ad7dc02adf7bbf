import { describe, expect, test } from 'vitest';
import { shareSvg } from '../../../../../src/model/image/share-image.ts';
import { isDrawable, widthOf, wrapText } from '../../../../../src/model/image/wrap-text.ts';

describe('the text of a picture', () => {
  test('is broken into lines that fit, the last of them cut where there are too many', () => {
    const lines = wrapText('one two three four five six seven', 10, 60, 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(60);
  });

  test('has no line that a single long word breaks out of', () => {
    expect(widthOf(wrapText('x'.repeat(500), 10, 60, 2)[0] ?? '', 10)).toBeLessThanOrEqual(60);
  });

  test.each([
    ['Phare des Étoiles', true],
    ['Ελληνικά и русский', true],
    ['漢字', false],
    ['العربية', false],
  ])('%s: can be drawn: %s', (text, can) => {
    expect(isDrawable(text)).toBe(can);
    const svg = shareSvg({ path: 'x', wiki: 'w', kicker: 'k', title: text, foot: 'f' });
    expect(svg !== undefined).toBe(can);
  });

  test('cannot bring markup into it', () => {
    const svg = shareSvg({ path: 'x', wiki: '', kicker: '', title: '<script>&"', foot: '' });
    expect(svg).not.toContain('<script>');
  });
});
