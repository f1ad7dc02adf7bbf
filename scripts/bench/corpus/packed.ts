import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Random } from '../random.ts';
import { htmlPage } from './html.ts';
import { article, type Text } from './prose.ts';

/** Zip files carry a time, which must be the same on every day and in every zone. */
const TIME = new Date(2020, 0, 1);
const zipped = (files: Zippable): Uint8Array => zipSync(files, { mtime: TIME });
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export function docxReport(random: Random): Uint8Array {
  const text = article(random, random.whole(10, 80));
  const run = (words: string, style?: string): string =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  const body = [
    run(text.title, 'Title'),
    ...text.sections.flatMap(({ heading, paragraphs }) => [
      run(heading, 'Heading1'),
      ...paragraphs.map((one) => run(one)),
    ]),
  ].join('');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipped({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="r1" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `${XML}<w:styles ${word}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}</w:styles>`,
    ),
    'word/document.xml': strToU8(`${XML}<w:document ${word}><w:body>${body}</w:body></w:document>`),
  });
}

export function epubBook(random: Random): Uint8Array {
  const text = article(random, random.whole(30, 120));
  const chapters = text.sections.map(({ heading, paragraphs }, index) => ({
    file: `c${index + 1}.xhtml`,
    text:
      `${XML}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${heading}</title></head><body>` +
      `<h1>${heading}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</body></html>`,
  }));
  const items = chapters
    .map(
      ({ file }, index) =>
        `<item id="c${index}" href="${file}" media-type="application/xhtml+xml"/>`,
    )
    .join('');
  const spine = chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('');
  return zipped({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>` +
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'book.opf': strToU8(packageOf(text, items, spine)),
    ...Object.fromEntries(chapters.map((chapter) => [chapter.file, strToU8(chapter.text)])),
  });
}

function packageOf(text: Text, items: string, spine: string): string {
  return (
    `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">` +
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:bench</dc:identifier>' +
    `<dc:title>${text.title}</dc:title><dc:creator>${text.author.given} ${text.author.family}</dc:creator>` +
    `<dc:language>en</dc:language><dc:date>${text.day}</dc:date></metadata>` +
    `<manifest>${items}</manifest><spine>${spine}</spine></package>`
  );
}

export function mhtmlPage(random: Random): string {
  const page = Buffer.from(htmlPage(random)).toString('base64');
  const lines = page.match(/.{1,76}/g)?.join('\r\n') ?? '';
  const picture = Buffer.alloc(random.whole(2000, 40_000), 7).toString('base64');
  const url = `https://quarry.example/saved/${random.whole(1, 99_999)}`;
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    'Subject: A saved page',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----edge"',
    '',
    '------edge',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${url}`,
    '',
    lines,
    '------edge',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://quarry.example/i/1.png',
    '',
    picture,
    '------edge--',
    '',
  ].join('\r\n');
}

/** Five to ten pages that a crawler fetched. */
export function warcFile(random: Random): Buffer {
  const records = Array.from({ length: random.whole(5, 10) }, (_, index) => {
    const page = Buffer.from(htmlPage(random));
    const http = Buffer.concat([
      Buffer.from(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${page.length}\r\n\r\n`,
      ),
      page,
    ]);
    const head =
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quarry.example/w/${random.whole(1, 99_999)}-${index}\r\n` +
      `WARC-Date: 2024-05-0${1 + (index % 9)}T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}>\r\n` +
      `Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
  });
  return Buffer.concat(records);
}
