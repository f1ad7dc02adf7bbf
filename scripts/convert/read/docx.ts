import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Article, type ReaderHints, UnreadableSource } from '../article.ts';
import { type Body, dropTitleHeading, settleHeadings } from './body-headings.ts';
import { coreFields, readCore } from './docx/core.ts';
import { docxToHtml } from './docx/to-html.ts';
import { htmlToMdast } from './html/to-mdast.ts';
import { makeInert } from './inert.ts';
import { foldText, leftOut, stated, warning } from './parts.ts';
import { isSameTitle, supplyTitle } from './text/title.ts';
import { isJunkTitle } from './title-junk.ts';
import { openZip } from './zip/unzip.ts';

/**
 * Reads a Word document (.docx): what its core properties state, and its text with headings,
 * lists, tables and footnotes. Nothing outside of the file is read.
 *
 * @throws UnreadableSource - for a damaged or encrypted file, a zip bomb, and one without text
 */
export async function readDocx(bytes: Uint8Array, _hints?: ReaderHints): Promise<Article[]> {
  const zip = openZip(bytes);
  const core = readCore(zip);
  const { html, images, title: styled, lost } = await docxToHtml(zip);
  const inert = makeInert(htmlToMdast(html), { images });
  const title = pickTitle(core.title, styled, inert.body.children);
  const headed = dropTitleHeading(inert.body.children, title?.value);
  const opened = withoutTitleLine(headed.children, title?.value);
  const children = settleHeadings(opened.children);
  const [first] = children;
  const named = title ?? (first && stated(supplyTitle(plainText(first)), 'supplied'));
  if (named === undefined) {
    throw new UnreadableSource('there is no text in the document', 'Save it again with its text');
  }
  const empty = children.length === 0;
  return [
    {
      format: 'docx',
      fields: { ...coreFields(core), title: named },
      body: { type: 'root', children },
      holding: empty ? 'none' : 'copy',
      ...(inert.images.length > 0 && { images: inert.images }),
      leftOut: [
        ...inert.leftOut,
        ...headed.leftOut,
        ...opened.leftOut,
        ...lost.map((text) => leftOut('word-part', 'a part that has no place in a text', text)),
      ],
      warnings: empty
        ? [
            warning(
              'empty-text',
              'no text was found in the document',
              'Save it again with its text',
            ),
          ]
        : [],
    },
  ];
}

/** Many set their title in larger letters and in no style: it is the first line, and what the document is called. */
function withoutTitleLine(children: readonly RootContent[], title: string | undefined): Body {
  const [first, ...rest] = children;
  const line = first?.type === 'paragraph' ? plainText(first).trim() : '';
  if (title === undefined || rest.length === 0 || line === '' || !isSameTitle(line, title))
    return { children: [...children], leftOut: [] };
  return { children: rest, leftOut: [leftOut('duplicate-title', 'the title said again', line)] };
}

/** The stated title where the text shows it too; else the one set as title, the first heading … */
function pickTitle(
  property: string | undefined,
  styled: string | undefined,
  children: readonly RootContent[],
) {
  const own = property !== undefined && !isJunkTitle(property) ? property : undefined;
  const start = foldText(
    children
      .slice(0, 12)
      .map((node) => plainText(node))
      .join(' '),
  );
  if (own !== undefined && start.includes(foldText(own))) return stated(own, 'core-properties');
  if (styled !== undefined) return stated(styled, 'title-style');
  const heading = children.slice(0, 3).find((node) => node.type === 'heading');
  if (own === undefined && heading) return stated(plainText(heading).trim(), 'heading');
  return own === undefined ? undefined : stated(own, 'core-properties');
}
