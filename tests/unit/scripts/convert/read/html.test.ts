import { describe, expect, test } from 'vitest';
import type { TRUST } from '../../../../../scripts/convert/read/html/metadata/trust.ts';
import { readHtml } from '../../../../../scripts/convert/read/html.ts';

const TEXT = `<p>${'The harbour master wrote that the ferry would sail at seven, whatever the weather. '.repeat(4)}</p>`;

function read(head: string, body = '') {
  const html = `<html><head>${head}</head><body><article>${body}${TEXT}${TEXT}</article></body></html>`;
  return readHtml(new TextEncoder().encode(html))[0];
}

const value = (article: ReturnType<typeof read>, name: keyof typeof TRUST) => {
  const field = article?.fields[name];
  return field && [field.value, field.origin];
};

describe('metadata of a page', () => {
  test('each field comes from the most trusted place that states it', () => {
    const article = read(
      `<title>Four</title><meta property="og:title" content="Three"><meta name="DC.title" content="Two">
       <meta name="citation_title" content="One"><meta name="author" content="Ada Roe">`,
    );
    expect(value(article, 'title')).toEqual(['One', 'citation-meta']);
    expect(value(article, 'authors')).toEqual([['Ada Roe'], 'meta']);
  });

  test('nothing is filled in that the page does not state', () => {
    const fields = read('<title>A page</title>')?.fields;
    expect(Object.keys(fields ?? {})).toEqual(['title']);
  });

  test('broken JSON-LD is told, and the rest is read', () => {
    const article = read(
      '<title>A page</title><script type="application/ld+json">{"@type":</script>',
    );
    expect(article?.warnings).toMatchObject([{ rule: 'broken-json-ld' }]);
    expect(value(article, 'title')).toEqual(['A page', 'html-title']);
  });

  test('of several articles the one with the address of the page is meant', () => {
    const ld = JSON.stringify([
      { '@type': 'NewsArticle', headline: 'Another', url: 'https://example.org/2' },
      { '@type': ['NewsArticle'], headline: 'This &amp; that', url: 'https://example.org/1' },
    ]);
    const article = read(
      `<link rel="canonical" href="https://example.org/1"><script type="application/ld+json">${ld}</script>`,
    );
    expect(value(article, 'title')).toEqual(['This & that', 'json-ld']);
    expect(value(article, 'kind')).toEqual(['news article', 'json-ld']);
  });

  test('a relative time is no date', () => {
    expect(value(read('<title>A</title>', '<time>3 days ago</time>'), 'published')).toBeUndefined();
  });

  test('two times that nothing tells apart are no date', () => {
    const times =
      '<div><time datetime="2020-01-01">a</time></div><div><time datetime="2021-01-01">b</time></div>';
    const html = `<html><body>${times}${TEXT}${TEXT}</body></html>`;
    const [article] = readHtml(new TextEncoder().encode(html));
    expect(article?.fields.published).toBeUndefined();
  });

  test('SingleFile says where and when it saved a page', () => {
    const html = `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: Tue May 28 2024 23:59:00 GMT+0200\n--><body>${TEXT}</body></html>`;
    const [article] = readHtml(new TextEncoder().encode(html));
    expect(article?.fields.url).toEqual({ value: 'https://example.org/a', origin: 'saved-from' });
    expect(article?.fields.capture?.value).toEqual({ fetched: '2024-05-28' });
  });
});

test('links are made absolute against the address of the page', () => {
  const article = read(
    '<link rel="canonical" href="https://example.org/a/b">',
    '<p>See <a href="../c">the other page</a> of this harbour for the times of the ferry in winter.</p>',
  );
  expect(JSON.stringify(article?.body)).toContain('"url":"https://example.org/c"');
});

test('a page nested deeper than extractors can follow is read from its body', () => {
  const html = `<html><head><title>Deep</title></head><body>${'<div>'.repeat(400)}${TEXT}</body></html>`;
  const [article] = readHtml(new TextEncoder().encode(html));
  expect(article?.body.children).toHaveLength(1);
});
