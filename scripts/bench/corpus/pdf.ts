import { deflateSync } from 'node:zlib';
import type { Random } from '../random.ts';
import { article, sentence } from './prose.ts';

interface Line {
  text: string;
  font: 'F1' | 'F2';
  size: number;
}

const LINES_A_PAGE = 46;
const WIDTH = 92;

/** A paper of 4 to 20 pages: title, author, abstract, headed sections, running heads, page numbers. */
export function pdfPaper(random: Random): Uint8Array {
  const text = article(random, random.whole(20, 110));
  const name = `${text.author.given} ${text.author.family}`;
  const plain = (words: string): Line[] =>
    wrapped(words).map((line) => ({ text: line, font: 'F1', size: 10 }));
  const head = (words: string, size: number): Line[] => [
    { text: '', font: 'F1', size: 10 },
    { text: words, font: 'F2', size },
  ];
  const lines = [
    ...head(text.title, 18),
    ...plain(name),
    ...head('Abstract', 12),
    ...plain(sentence(random)),
    ...text.sections.flatMap(({ heading, paragraphs }, index) => [
      ...head(`${index + 1} ${heading}`, 13),
      ...paragraphs.flatMap((one) => [...plain(one), { text: '', font: 'F1', size: 10 } as const]),
    ]),
  ];
  const pages: Line[][] = [];
  for (let at = 0; at < lines.length; at += LINES_A_PAGE) {
    pages.push(lines.slice(at, at + LINES_A_PAGE));
  }
  const drawn = pages.map((page, index) => draw(page, `${text.title}`, index + 1));
  return pdfFile(drawn, {
    Title: text.title,
    Author: name,
    CreationDate: `D:${text.day.replaceAll('-', '')}`,
  });
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function draw(page: readonly Line[], running: string, number: number): string {
  const at = (line: Line, y: number): string =>
    `BT /${line.font} ${line.size} Tf 1 0 0 1 72 ${y} Tm (${escaped(line.text)}) Tj ET`;
  return [
    at({ text: running, font: 'F1', size: 8 }, 760),
    ...page
      .filter(({ text }) => text !== '')
      .map((line) => at(line, 730 - 14 * page.indexOf(line))),
    at({ text: String(number), font: 'F1', size: 8 }, 40),
  ].join('\n');
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

/** A PDF 1.4 of these page contents, compressed, with a table of its objects. */
function pdfFile(contents: readonly string[], info: Record<string, string>): Uint8Array {
  const kids = contents.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
  const font = (name: string): Buffer =>
    Buffer.from(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const records = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`);
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`),
    font('Times-Roman'),
    font('Times-Bold'),
    Buffer.from(`<< ${records.join(' ')} >>`),
    ...contents.flatMap((content, index) => {
      const packed = deflateSync(content);
      return [
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${7 + 2 * index} 0 R ` +
            '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
        ),
        Buffer.concat([
          Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
          packed,
          Buffer.from('\nendstream'),
        ]),
      ];
    }),
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let size = (parts[0] as Buffer).length;
  for (const [index, object] of objects.entries()) {
    offsets.push(size);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    size += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n` +
        `<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
