import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../../../scripts/convert/read/html/document.ts';

const LONG = 'The ferry to the outer islands leaves at seven, and the harbour master waves. ';

describe('a page is parsed as browsers parse it', () => {
  test('text before the body does not hide the body', () => {
    const page = parsePage('<html><head></head><div>a</div><body><p>b</p></body></html>', true);
    expect(page.body.textContent).toBe('ab');
    expect(page.querySelectorAll('body')).toHaveLength(1);
  });
});

describe('text for those without JavaScript', () => {
  const page = (inside: string, beside: string): Document =>
    parsePage(
      `<html><head></head><body><div>${beside}</div><noscript><p>${inside}</p></noscript></body></html>`,
      false,
    );

  test('is the text of a page that has little beside it', () => {
    expect(page(LONG.repeat(6), 'Loading').querySelector('noscript')).toBeNull();
  });

  test('is left where it is a note, or where the page has its own text', () => {
    expect(page('Turn on JavaScript.', 'Loading').querySelector('noscript')).not.toBeNull();
    expect(page(LONG.repeat(6), LONG.repeat(30)).querySelector('noscript')).not.toBeNull();
  });
});
