import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../../scripts/convert/article.ts';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';

const PROSE = 'Salt marshes rise with the sea as long as the tide brings them mud. '.repeat(8);
const HTML = `<html><head><title>Tides &amp; Marshes</title></head><body><article><h1>Tides &amp; Marshes</h1><p>Caf=C3=A9 =3D good. ${PROSE}</p><p><a href=3D"../b.html">${PROSE}</a></p></article></body></html>`;

function makeMhtml(
  html: string,
  headers = 'Content-Type: text/html',
  end = '\r\n--=_x--\r\n',
): Uint8Array {
  const text = [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://example.org/a/page.html',
    'Subject: =?utf-8?Q?Tides=20and=20more?=',
    'Date: Fri, 3 May 2024 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="=_x"',
    '',
    '',
    '--=_x',
    headers,
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://example.org/a/page.html',
    '',
    html,
    '--=_x',
    'Content-Type: text/html',
    'Content-Location: https://ads.example/frame.html',
    '',
    '<html><body>Buy mud now</body></html>',
    '--=_x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
  ].join('\r\n');
  return Buffer.from(`${text}${end}`, 'latin1');
}

async function read(bytes: Uint8Array, path = 'sources/a.mhtml'): Promise<Article> {
  return (await readSource(bytes, { path }))[0] as Article;
}

describe('a page that a browser saved in one file', () => {
  test('is read with its address, its date and its title', async () => {
    const { fields, format } = await read(makeMhtml(HTML));
    expect(format).toBe('mhtml');
    expect(fields.url?.value).toBe('https://example.org/a/page.html');
    expect(fields.capture?.value).toEqual({ fetched: '2024-05-03' });
    expect(fields.title?.value).toBe('Tides & Marshes');
  });

  test('has its encoding undone, its links made absolute, its frames left out', async () => {
    const article = await read(makeMhtml(HTML));
    expect(plainText(article.body)).toContain('Café = good.');
    expect(JSON.stringify(article.body)).toContain('https://example.org/b.html');
    expect(plainText(article.body)).not.toContain('Buy mud');
    expect(article.leftOut.map(({ step }) => step)).toContain('frame');
  });

  test('is decoded by the character set that its part states', async () => {
    const html = HTML.replace('=C3=A9', '=E9=CF=F0');
    const article = await read(makeMhtml(html, 'Content-Type: text/html; charset=windows-1251'));
    expect(plainText(article.body)).toContain('CafйПр');
  });

  test('is read as far as it goes where it was cut short, and under any name', async () => {
    const bytes = makeMhtml(HTML, undefined, '');
    const at = Buffer.from(bytes).indexOf('</article>');
    expect(plainText((await read(bytes.subarray(0, at), 'sources/a.txt')).body)).toContain(
      'Salt marshes',
    );
  });

  test('without a page is named as such', async () => {
    await expect(
      read(
        Buffer.from(
          'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x--\r\n',
        ),
      ),
    ).rejects.toThrow(/no web page in the archive/);
  });
});
