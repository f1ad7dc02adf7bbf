import { expect, test } from 'vitest';
import { readHtml } from '../../../../../../../scripts/convert/read/html.ts';

const TEXT = `<p>${'The ferry sails at seven, whatever the weather. See <a href="fares">fares</a>. '.repeat(12)}</p>`;
const URL = 'https://harbour.example/2024/05/28/ferry';

function read(head: string, url?: string) {
  const html = `<!doctype html><html><head><title>Ferry</title>${head}</head><body><h1>Ferry</h1>${TEXT}</body></html>`;
  const [article] = readHtml(new TextEncoder().encode(html), {
    path: 'sources/ferry.html',
    ...(url !== undefined && { url }),
  });
  return article;
}

test('a page that does not state its address is known by the one it was saved from', () => {
  const article = read('', URL);
  expect(article?.fields.url).toEqual({ value: URL, origin: 'saved-from' });
  expect(article?.fields.published).toEqual({ value: '2024-05-28', origin: 'address' });
  expect(JSON.stringify(article?.body)).toContain('https://harbour.example/2024/05/28/fares');
});

test('the address that a page states comes before the one it was saved from', () => {
  const own = 'https://harbour.example/ferry';
  const article = read(`<link rel="canonical" href="${own}">`, URL);
  expect(article?.fields.url).toEqual({ value: own, origin: 'canonical' });
});

test('an address that is none is not taken', () => {
  expect(read('', 'javascript:alert(1)')?.fields.url).toBeUndefined();
});
