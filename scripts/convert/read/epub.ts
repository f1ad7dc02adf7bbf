import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { rasterImage } from '../../../src/model/image/raster.ts';
import type { SavedImage } from '../../../src/model/images.ts';
import { type Article, type LeftOut, type ReaderHints, UnreadableSource } from '../article.ts';
import { dropTitleHeading, settleHeadings } from './body-headings.ts';
import { chapterHtml } from './epub/chapter.ts';
import { readPackage, resolvePath } from './epub/package.ts';
import { htmlToMdast } from './html/to-mdast.ts';
import { type FindImage, shelve } from './images/shelve.ts';
import { makeInert } from './inert.ts';
import { leftOut, stated, warning } from './parts.ts';
import { supplyTitle } from './text/title.ts';
import { openZip, type Zip } from './zip/unzip.ts';

/** Longer books are read to here, in characters. */
const MOST_TEXT = 10_000_000;
/** Pictures and inner links of a book are told by the first few. */
const MOST_LEFT_OUT = 200;

/**
 * Reads an EPUB book: what its package states, and the text of its chapters in the order of the
 * spine.
 *
 * @throws UnreadableSource - for a damaged or protected book, a zip bomb, and one without text
 */
export function readEpub(bytes: Uint8Array, _hints?: ReaderHints): Article[] {
  const zip = openZip(bytes);
  const book = readPackage(zip);
  const children: RootContent[] = [];
  const out: LeftOut[] = [];
  const shown = new Map<string, SavedImage>();
  let missing = 0;
  let length = 0;
  for (const chapter of book.chapters) {
    if (chapter.skip !== undefined) {
      out.push(leftOut('epub-part', chapter.skip, chapter.path));
      continue;
    }
    if (length > MOST_TEXT) break;
    const content = chapter.outside ? undefined : zip.read(chapter.path);
    if (!content) {
      missing += 1;
      continue;
    }
    const { html, images } = shelve(chapterHtml(content), imagesBeside(zip, chapter.path));
    length += html.length;
    const inert = makeInert(htmlToMdast(html), { images });
    for (const image of inert.images) shown.set(image.name, image);
    children.push(...inert.body.children);
    out.push(...inert.leftOut.filter(({ step }) => step !== 'link-target'));
  }
  const { title } = book.fields;
  const headed = dropTitleHeading(children, title?.value);
  const body = settleHeadings(headed.children);
  const [first] = body;
  const named = title ?? (first && stated(supplyTitle(plainText(first)), 'supplied'));
  if (named === undefined || (body.length === 0 && missing > 0)) {
    throw new UnreadableSource('there is no text in the book', 'Download it again');
  }
  const cut = missing > 0 || length > MOST_TEXT;
  return [
    {
      format: 'epub',
      fields: { ...book.fields, title: named },
      body: { type: 'root', children: body },
      holding: body.length === 0 ? 'none' : cut ? 'preview' : 'copy',
      ...(shown.size > 0 && { images: [...shown.values()] }),
      leftOut: [...headed.leftOut, ...out].slice(0, MOST_LEFT_OUT),
      warnings: cut
        ? [
            missing > 0
              ? warning(
                  'missing-chapters',
                  `${missing} of its chapters are not in the file`,
                  'Download it again',
                )
              : warning(
                  'too-long',
                  'the book is longer than is read',
                  'Save the chapters that matter',
                ),
          ]
        : [],
    },
  ];
}

/** Images of a book as seen from one of its chapters. */
function imagesBeside(zip: Zip, chapter: string): FindImage {
  return (src) => {
    const path = resolvePath(chapter, src);
    const bytes = path === undefined ? undefined : zip.read(path);
    return bytes && rasterImage(bytes);
  };
}
