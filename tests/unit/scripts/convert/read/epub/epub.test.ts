import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../../scripts/convert/article.ts';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';
import { makeZip } from '../zip/make-zip.ts';

const CONTAINER =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const METADATA = `<dc:title id="t">The Book of Marshes</dc:title><dc:creator opf:role="aut">Roe, Ada</dc:creator><dc:creator opf:role="ill">Ben Doe</dc:creator>
  <dc:publisher>Tidal Press</dc:publisher><dc:date opf:event="modification">2023-01-01</dc:date><dc:date opf:event="publication">2019-04</dc:date>
  <dc:language>en-GB</dc:language><dc:identifier>urn:isbn:9780000000002</dc:identifier><dc:identifier>doi:10.1234/book.1</dc:identifier>
  <dc:description>&lt;p&gt;How marshes grow.&lt;/p&gt;</dc:description>`;
const chapter = (title: string, text: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><a id="x"/><h1>${title}</h1><p>${text}</p><script>alert(1)</script></body></html>`;

function makeEpub(files: Record<string, string> = {}): Uint8Array {
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${METADATA}</metadata>
      <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/></manifest>
      <spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>`,
    'OPS/nav.xhtml': chapter('Contents', 'One, two'),
    'OPS/text/one a.xhtml': chapter('Mud', 'Mud is what the tide leaves.'),
    'OPS/text/two.xhtml': chapter('Tides', 'The tide comes twice a day.'),
    ...files,
  });
}

async function read(bytes: Uint8Array): Promise<Article> {
  return (await readSource(bytes, { path: 'sources/a.epub' }))[0] as Article;
}

describe('a book', () => {
  test('gives its chapters in the order of the spine, without its table of contents', async () => {
    const article = await read(makeEpub());
    expect(article.body.children.map((node) => plainText(node))).toEqual([
      'Tides',
      'The tide comes twice a day.',
      'Mud',
      'Mud is what the tide leaves.',
    ]);
    expect(article.body.children[0]).toMatchObject({ type: 'heading', depth: 2 });
    expect(article.leftOut.map(({ step }) => step)).toContain('epub-part');
  });

  test('states what its package says: authors, not illustrators; publication, not change', async () => {
    const { fields } = await read(makeEpub());
    const values = Object.fromEntries(
      Object.entries(fields).map(([name, { value }]) => [name, value]),
    );
    expect(values).toEqual({
      kind: 'book',
      title: 'The Book of Marshes',
      authors: ['Ada Roe'],
      published: '2019-04',
      venue: 'Tidal Press',
      language: 'en-GB',
      doi: '10.1234/book.1',
      description: 'How marshes grow.',
    });
  });

  test('with encrypted chapters is named as protected', async () => {
    const encryption =
      '<encryption><EncryptedData><CipherData><CipherReference URI="OPS/text/two.xhtml"/></CipherData></EncryptedData></encryption>';
    await expect(read(makeEpub({ 'META-INF/encryption.xml': encryption }))).rejects.toThrow(
      /protected \(DRM\)/,
    );
  });

  test('with scrambled fonts alone is read', async () => {
    const encryption =
      '<encryption><EncryptedData><CipherData><CipherReference URI="OPS/font.otf"/></CipherData></EncryptedData></encryption>';
    expect((await read(makeEpub({ 'META-INF/encryption.xml': encryption }))).holding).toBe('copy');
  });

  test('without its package document is damaged', async () => {
    await expect(read(makeZip({ 'META-INF/container.xml': CONTAINER }))).rejects.toThrow(
      /lacks its package/,
    );
  });
});
