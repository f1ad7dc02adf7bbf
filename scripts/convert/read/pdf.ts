import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Article, ArticleFields, LeftOut, ReaderHints, ReaderWarning } from '../article.ts';
import { UnreadableSource } from '../article.ts';
import { dropTitleHeading } from './body-headings.ts';
import { makeInert } from './inert.ts';
import { cutText, leftOut, stated, warning } from './parts.ts';
import { foldHeading, toBlocks } from './pdf/blocks.ts';
import { readingOrder } from './pdf/columns.ts';
import { readFirstPage } from './pdf/first-page.ts';
import { infoFields, readInfo } from './pdf/info.ts';
import { wordsOf } from './pdf/join-lines.ts';
import { type Line, mergeBaselines } from './pdf/lines.ts';
import { measure } from './pdf/measures.ts';
import { withPdf } from './pdf/open.ts';
import { readOutline } from './pdf/outline.ts';
import { type PdfPages, readPages } from './pdf/pages.ts';
import { dropRunningHeads } from './pdf/running-heads.ts';
import { findTitle } from './pdf/title.ts';
import { cutTitlePage } from './pdf/title-page.ts';
import { blocksToMdast } from './pdf/to-mdast.ts';
import { supplyTitle } from './text/title.ts';

/** Fewer letters than this are no text layer: a stamp or a page number over scanned pages. */
const FEWEST_LETTERS = 10;
const LONGEST_ABSTRACT = 4000;

/**
 * Reads a PDF: what its records and its first page state, and its text, put together from the
 * places of its letters: lines, columns, paragraphs, headings. Nothing is drawn, run or fetched.
 *
 * @throws UnreadableSource - for one that is encrypted, broken, or has neither text nor title
 */
export async function readPdf(bytes: Uint8Array, _hints?: ReaderHints): Promise<Article[]> {
  return await withPdf(bytes, async (pdf) => {
    const info = await readInfo(pdf);
    const outline = await readOutline(pdf);
    const read = await readPages(pdf);
    if (read.pages.length === 0) {
      throw new UnreadableSource(
        'none of the pages of the PDF can be read',
        'Download it again; if it opens in a viewer, print it to a new PDF',
      );
    }
    const first = read.pages[0]?.number === 1 ? mergeBaselines(read.pages[0].lines) : [];
    const start = read.pages.slice(0, 2).flatMap(({ lines }) => lines.map(({ text }) => text));
    const title = findTitle(info, first, start.join(' '));
    const text = toText(read, outline);
    const letters = plainText(text.body).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const empty = letters < FEWEST_LETTERS;
    if (empty && title === undefined) {
      throw new UnreadableSource(
        'the PDF has no text layer: its pages are images',
        'OCR it (with OCRmyPDF, say) and put the result in its place',
      );
    }
    const inert = makeInert(text.body);
    const headed = dropTitleHeading(inert.body.children, title?.value);
    const named = title ?? supplied(inert.body.children);
    const fields: ArticleFields = {
      ...readFirstPage(first, read.turned[0] ?? [], title?.value),
      ...infoFields(info),
      ...abstractOf(headed.children),
      title: named,
    };
    const body = cutTitlePage(headed.children, fields, outline.size > 0);
    return [
      {
        format: 'pdf',
        fields,
        body: { type: 'root', children: empty ? [] : body.children },
        holding: empty ? 'none' : read.cut || read.broken.length > 0 ? 'preview' : 'copy',
        leftOut: [...text.leftOut, ...inert.leftOut, ...headed.leftOut, ...body.leftOut],
        warnings: warningsOf(bytes, read, text.body, empty),
      },
    ];
  });
}

function toText(
  read: PdfPages,
  outline: ReadonlyMap<string, number>,
): { body: Root; leftOut: LeftOut[] } {
  const bare = dropRunningHeads(read.pages);
  const out = [...bare.leftOut];
  read.turned.forEach((texts, index) => {
    const text = texts.join(' ').trim();
    const number = read.pages[index]?.number;
    if (text !== '') out.push(leftOut('turned-text', `text at an angle, on page ${number}`, text));
  });
  const columns = bare.pages.flatMap(({ lines, number }) =>
    readingOrder(lines).map((column) => ({
      ...column,
      page: number,
      lines: column.lines.filter((line) => !isContents(line, outline, out)),
    })),
  );
  const words = wordsOf(columns.flatMap(({ lines }) => lines.map(({ text }) => text)));
  return { body: blocksToMdast(toBlocks(columns, measure(columns), outline), words), leftOut: out };
}

/** A line of a table of contents: a heading, dots perhaps, and the number of a page. */
function isContents({ text }: Line, outline: ReadonlyMap<string, number>, out: LeftOut[]): boolean {
  const match = /^(\S.{1,200}?)((?:\s?\.){4,200})?\s?(?:\d{1,4}|[ivxlc]{1,6})$/i.exec(
    text.slice(0, 420),
  );
  if (!match) return false;
  const listed = outline.has(foldHeading(match[1] as string)) && !outline.has(foldHeading(text));
  if (match[2] === undefined && !listed) return false;
  out.push(leftOut('table-of-contents', 'a line of the table of contents', text));
  return true;
}

function supplied(children: readonly RootContent[]) {
  const first = children.find(({ type }) => type !== 'heading') ?? children[0];
  return stated(supplyTitle(first ? plainText(first) : ''), 'supplied');
}

/** The paragraphs under a heading "Abstract", or one that begins with the word. */
function abstractOf(children: readonly RootContent[]): ArticleFields {
  for (const [index, node] of children.slice(0, 40).entries()) {
    const text = plainText(node).trim();
    const runIn = /^abstract\s?[.:—–-]\s?(?=\S)/i.exec(text)?.[0];
    if (node.type === 'paragraph' && runIn !== undefined) {
      return {
        abstract: stated(cutText(text.slice(runIn.length), LONGEST_ABSTRACT), 'abstract-section'),
      };
    }
    if (!/^abstract\.?$/i.test(text)) continue;
    const parts: string[] = [];
    for (const next of children.slice(index + 1, index + 4)) {
      if (next.type !== 'paragraph') break;
      parts.push(plainText(next));
    }
    const whole = parts.join('\n\n');
    if (whole.length >= 100 && whole.length <= LONGEST_ABSTRACT) {
      return { abstract: stated(whole, 'abstract-section') };
    }
  }
  return {};
}

function warningsOf(
  bytes: Uint8Array,
  read: PdfPages,
  body: Root,
  empty: boolean,
): ReaderWarning[] {
  const warnings: ReaderWarning[] = [];
  if (empty) {
    warnings.push(
      warning(
        'no-text-layer',
        'the PDF has no text layer: its pages are images',
        'OCR it (with OCRmyPDF, say) and put the result in its place',
      ),
    );
  }
  if (read.broken.length > 0) {
    warnings.push(
      warning(
        'broken-pages',
        `${read.broken.length === 1 ? 'page' : 'pages'} ${read.broken.slice(0, 10).join(', ')} could not be read`,
        'Download it again; if it opens in a viewer, print it to a new PDF',
      ),
    );
  } else if (isTruncated(bytes)) {
    warnings.push(
      warning(
        'cut-short',
        'the PDF lacks its end and may have been cut short',
        'Download it again',
      ),
    );
  }
  if (read.cut) {
    warnings.push(
      warning(
        'too-long',
        `only the first ${read.pages.length} pages were read`,
        'Split the PDF, and keep the part that matters',
      ),
    );
  }
  const text = plainText(body).slice(0, 200_000);
  const lost = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (lost > 20 && lost > text.length / 20) {
    warnings.push(
      warning(
        'unmapped-letters',
        'many letters of the PDF cannot be told: its fonts do not say which they are',
        'OCR it (OCRmyPDF with --force-ocr), or save the article in another format',
      ),
    );
  }
  return warnings;
}

function isTruncated(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString('latin1');
  return !end.includes('%%EOF');
}
