import { describe, expect, test } from 'vitest';
import { extensionOf } from '../../../../../scripts/io/add/extension.ts';
import { addedSidecar, sizeOf } from '../../../../../scripts/io/add/sidecar-text.ts';
import { safeName, sourceName } from '../../../../../scripts/io/add/source-name.ts';

describe('the name of a fetched source', () => {
  test.each([
    ['https://www.example.com/2024/05/Ships-at-Sea/', 'example.com/2024-05-ships-at-sea'],
    ['https://example.com', 'example.com/index'],
    ['https://example.com/a.html', 'example.com/a'],
    ['https://example.com/a.php?id=7&utm_source=x', 'example.com/a-id-7'],
    ['https://example.com:8080/a', 'example.com-8080/a'],
    ['http://[::1]:80/a', '1/a'],
    ['https://example.com/..%2f..%2fetc/passwd', 'example.com/etc-passwd'],
    ['https://example.com/%00%0aa%5cb', 'example.com/a-b'],
    ['https://example.com/con', 'example.com/index-con'],
    ['https://example.com/.hidden', 'example.com/hidden'],
    ['https://example.com/%E6%B8%AF', 'example.com/港'],
    ['https://example.com/%e9', 'example.com/e9'],
  ])('of %s is %s', (url, name) => {
    expect(sourceName(new URL(url))).toBe(`sources/${name}`);
  });

  test('fits into a file system', () => {
    expect(Buffer.byteLength(safeName('港'.repeat(300), 'x'))).toBeLessThanOrEqual(120);
    expect(safeName('\ud800', 'x')).toBe('x');
  });
});

describe('the ending of a fetched source', () => {
  const ending = (body: string, type?: string, path = '/a') =>
    extensionOf(Buffer.from(body, 'latin1'), type, path);
  test.each([
    ['%PDF-1.7 …', 'text/html', '/a', 'pdf'],
    ['<!doctype html><p>x', 'application/pdf', '/a.pdf', 'html'],
    ['<p>no doctype', 'text/html; charset=x', '/a.md', 'html'],
    ['# Ships', 'text/plain', '/a.md', 'md'],
    ['Ships', 'text/plain', '/a', 'txt'],
    ['Ships', undefined, '/a', 'txt'],
    ['@article{a,\n title={b}}', 'text/plain', '/export', 'bib'],
    ['[{"type":"book"}]', 'application/json; charset=utf-8', '/x', 'json'],
    ['\u0089PNG\r\n', 'image/png', '/a.png', undefined],
    ['var x', 'application/javascript', '/a.js', undefined],
    ['\u001f\u008b\b', 'application/gzip', '/a.txt.gz', 'txt.gz'],
    ['\u001f\u008b\b', 'application/gzip', '/a.tar.gz', undefined],
    ['<script>', 'text/plain', '/a.pdf', 'txt'],
  ])('%j of type %s at %s is %s', (body, type, path, expected) => {
    expect(ending(body, type, path)).toBe(expected);
  });
});

describe('the sidecar of a copied file', () => {
  test('gets the day, unless it has one', () => {
    expect(addedSidecar(undefined, '2026-01-02')).toBe('added: "2026-01-02"\n');
    expect(addedSidecar('title: A', '2026-01-02')).toBe('title: A\nadded: "2026-01-02"\n');
    expect(addedSidecar('added: "2020"\n', '2026-01-02')).toBe('added: "2020"\n');
    expect(addedSidecar('{title: A}\n', '2026-01-02')).toBe('{title: A}\n');
  });

  test('tells a size that is never 0', () => {
    expect([1, 5200, 3_000_000].map(sizeOf)).toEqual(['1 KB', '5 KB', '2.9 MB']);
  });
});
