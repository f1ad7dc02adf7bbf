import { gzipSync } from 'fflate';
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../../scripts/convert/article.ts';
import { recordName } from '../../../../../../scripts/convert/read/archived-page.ts';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';
import { makeZip } from '../zip/make-zip.ts';

const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${'<p>Salt marshes rise with the sea as long as the tide brings them mud, and drown where not.</p>'.repeat(4)}</article></body></html>`;

interface Response {
  url: string;
  status?: number;
  type?: string;
  body?: string | Uint8Array;
  headers?: string[];
}

function record({
  url,
  status = 200,
  type = 'text/html',
  body = page('A'),
  headers = [],
}: Response): Buffer {
  const head = [`HTTP/1.1 ${status} X`, `Content-Type: ${type}`, ...headers, '', ''].join('\r\n');
  const content = Buffer.concat([Buffer.from(head), Buffer.from(body as string)]);
  const warc = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-05-03T10:00:00Z',
    `Content-Length: ${content.length}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(warc), content, Buffer.from('\r\n\r\n')]);
}

const read = (bytes: Uint8Array, path = 'sources/a.warc'): Promise<Article[]> =>
  readSource(bytes, { path });

describe('a web archive', () => {
  test('gives each page that came with status 200, with address, status and date', async () => {
    const articles = await read(
      Buffer.concat([
        record({ url: 'https://example.org/a', body: page('First') }),
        record({ url: 'https://example.org/gone', status: 404 }),
        record({ url: 'https://example.org/style.css', type: 'text/css', body: 'p {}' }),
        record({ url: 'https://example.org/b?page=2', body: page('Second') }),
      ]),
    );
    expect(articles.map(({ fields }) => [fields.title?.value, fields.url?.value])).toEqual([
      ['First', 'https://example.org/a'],
      ['Second', 'https://example.org/b?page=2'],
    ]);
    expect(articles[0]?.record?.name).toBe('example.org-a');
    expect(articles[1]?.record?.name).toMatch(/^example\.org-b-page-2-[0-9a-f]{8}$/);
    expect(articles[0]?.fields.capture?.value).toEqual({ status: 200, fetched: '2024-05-03' });
    expect(articles[0]?.leftOut.map(({ step, text }) => [step, text])).toContainEqual([
      'capture-status',
      'https://example.org/gone',
    ]);
  });

  test('has transfer and content encodings undone', async () => {
    const packed = Buffer.from(gzipSync(Buffer.from(page('Packed'))));
    const chunked = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const [article] = await read(
      record({
        url: 'https://example.org/a',
        body: chunked,
        headers: ['Transfer-Encoding: chunked', 'Content-Encoding: gzip'],
      }),
    );
    expect(article?.fields.title?.value).toBe('Packed');
  });

  test('is read gzipped member by member, and known by its bytes', async () => {
    const bytes = Buffer.concat([
      gzipSync(record({ url: 'https://example.org/a' })),
      gzipSync(record({ url: 'https://example.org/b' })),
    ]);
    expect(await read(bytes, 'sources/a.warc.gz')).toHaveLength(2);
    expect(await read(bytes, 'sources/a.bin')).toHaveLength(2);
  });

  test('that was cut short gives what is whole, with a warning', async () => {
    const bytes = Buffer.concat([
      record({ url: 'https://example.org/a' }),
      record({ url: 'https://example.org/b' }),
    ]);
    const articles = await read(bytes.subarray(0, bytes.length - 40));
    expect(articles[0]?.warnings.map(({ rule }) => rule)).toEqual(['cut-short']);
    expect(plainText(articles[0]?.body)).toContain('Salt marshes');
  });

  test('that states a length beyond all bounds does not hang', async () => {
    const bytes = Buffer.from(
      'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9007199254740991\r\n\r\nHTTP/1.1 200 X\r\n\r\n',
    );
    await expect(read(bytes)).rejects.toThrow(/there is no page in the archive/);
  });

  test('in a package gives the pages that the package lists', async () => {
    const bytes = makeZip({
      'datapackage.json': '{}',
      'archive/data.warc.gz': gzipSync(
        Buffer.concat([
          record({ url: 'https://example.org/a' }),
          record({ url: 'https://ads.example/frame' }),
        ]),
      ),
      'pages/pages.jsonl':
        '{"format":"json-pages-1.0"}\n{"url":"https://example.org/a","title":"A"}\n',
    });
    const articles = await read(bytes, 'sources/a.wacz');
    expect(articles.map(({ record }) => record?.name)).toEqual(['example.org-a']);
  });
});

test.each([
  ['https://www.example.org/a/b.html', 'example.org-a-b.html'],
  ['http://example.org/', 'example.org'],
])('the page %s is called %s', (url, name) => {
  expect(recordName(url)).toBe(name);
});

test('names are safe in file names, and differ where addresses do', () => {
  const urls = [
    'https://example.org/../../etc',
    'https://example.org/ä',
    'https://example.org/ö',
    `https://example.org/${'x'.repeat(300)}`,
  ];
  const names = urls.map((url) => recordName(url));
  expect(new Set(names).size).toBe(urls.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9.-]{0,90}$/);
  expect(names.join(' ')).not.toContain('..');
});
