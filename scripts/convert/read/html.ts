import { toString as plainText } from 'mdast-util-to-string';
import type { Article, ArticleFields, ReaderHints } from '../article.ts';
import { UnreadableSource } from '../article.ts';
import { dropTitleHeading, settleHeadings } from './body-headings.ts';
import { decode } from './decode.ts';
import type { HeadLine } from './head-line.ts';
import { depthOf, parsePage } from './html/document.ts';
import { extractMain } from './html/extract.ts';
import { readMetadata } from './html/metadata.ts';
import { notKept } from './html/not-kept.ts';
import { withoutSaidImages } from './html/said-images.ts';
import { tidyBlocks } from './html/tidy.ts';
import { htmlToMdast } from './html/to-mdast.ts';
import { findBeside } from './images/beside.ts';
import { shelve } from './images/shelve.ts';
import { makeInert } from './inert.ts';
import { stated, warning } from './parts.ts';
import { supplyTitle } from './text/title.ts';
import { tooDeep } from './too-deep.ts';
import { refuseTooLarge } from './too-large.ts';

/** Browsers nest no deeper (Blink and WebKit stop at 512), so no page that was shown does. */
const DEEPEST = 512;

/**
 * Reads a saved web page: what its markup states, and its main text as inert mdast. No script runs
 * and nothing is requested. Throws `UnreadableSource` for a page that neither states a title nor
 * has any text, or is nested deeper than any browser shows.
 */
export function readHtml(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, true, hints?.charset);
  const { html, images } = shelve(text, findBeside(hints?.images));
  refuseTooLarge(html);
  const document = parsePage(html, true);
  if (depthOf(document) > DEEPEST) throw tooDeep('a page');
  const metadata = readMetadata(document, html, hints?.url);
  const { url, title } = metadata.fields;

  const main = extractMain(html, document);
  const inert = makeInert(main.plain ?? htmlToMdast(main.html), { base: url?.value, images });
  const headed = dropTitleHeading(inert.body.children, title?.value);
  const tidied = tidyBlocks(headed.children);
  const settled: Article['body'] = { type: 'root', children: settleHeadings(tidied.children) };
  const body = withoutSaidImages(settled, title?.value ?? '');

  const [first] = body.children;
  const named = title ?? (first && stated(supplyTitle(plainText(first)), 'supplied'));
  if (named === undefined) {
    throw new UnreadableSource(
      'there is no text in the page',
      'Save it again when it has loaded fully, or save its text',
    );
  }
  const dropped = [...headed.leftOut, ...tidied.leftOut];
  const told = [named.value, ...dropped.map(({ text }) => text)];
  const empty = body.children.length === 0;
  return [
    {
      format: 'html',
      fields: { ...headFields(tidied.head), ...metadata.fields, title: named },
      body,
      holding: empty ? 'none' : 'copy',
      ...(inert.images.length > 0 && { images: inert.images }),
      leftOut: [...dropped, ...inert.leftOut, ...notKept(document, body, told)],
      warnings: [
        ...warnings,
        ...metadata.warnings,
        ...(empty ? [withoutText()] : []),
        ...(main.plain ? [asPlainText()] : []),
      ],
    },
  ];
}

/** A byline in the main text counts where the markup states none. */
function headFields({ authors, published }: HeadLine): ArticleFields {
  return {
    ...(authors && { authors: stated(authors, 'byline') }),
    ...(published !== undefined && { published: stated(published, 'dateline') }),
  };
}

function withoutText() {
  return warning(
    'empty-text',
    'no text was found in the page; its script may have to run first',
    'Save it again when it has loaded fully (SingleFile does), or save its text',
  );
}

function asPlainText() {
  return warning(
    'large-page',
    'the page has more than 30,000 pieces of text; they were kept as plain paragraphs, without links, lists and tables',
    'Save the article alone, or split the page',
  );
}
