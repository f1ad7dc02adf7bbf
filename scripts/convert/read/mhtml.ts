import { decodeWords } from 'postal-mime';
import { rasterImage } from '../../../src/model/image/raster.ts';
import { type Article, type ReaderHints, UnreadableSource } from '../article.ts';
import { charsetOf, readArchivedPage } from './archived-page.ts';
import { parseDate } from './dates.ts';
import { asUrl } from './html/meta-tags.ts';
import type { FindImage } from './images/shelve.ts';
import { type MimePart, mainPage, parameter, parseMime } from './mhtml/mime.ts';
import { leftOut, stated, warning } from './parts.ts';

/**
 * Reads a web page that a browser saved in one file (.mhtml, .mht: RFC 2557): the page itself;
 * frames, pictures and styles stay in the file.
 *
 * @throws UnreadableSource - for a file without a page in it
 */
export async function readMhtml(bytes: Uint8Array, _hints?: ReaderHints): Promise<Article[]> {
  const parts = parseMime(bytes);
  const root = parts[0] as MimePart;
  const page = mainPage(parts);
  if (!page) {
    throw new UnreadableSource('there is no web page in the archive', 'Save the page again');
  }
  const url =
    asUrl(root.headers.get('snapshot-content-location')) ??
    asUrl(page.headers.get('content-location'));
  const article = await readArchivedPage({
    bytes: page.body(),
    url,
    charset: charsetOf(page.headers.get('content-type')),
    findImage: imagesOf(parts),
  });
  const fetched = parseDate(root.headers.get('date') ?? '');
  const subject = decodeWords(root.headers.get('subject') ?? '').trim();
  const titled =
    article.fields.title?.origin !== 'supplied' ||
    subject === '' ||
    article.body.children.length === 0;
  const frames = parts.filter((part) => part !== page && part.isPage);
  return [
    {
      ...article,
      format: 'mhtml',
      fields: {
        ...article.fields,
        ...(titled ? {} : { title: stated(subject, 'mhtml-subject') }),
        ...(fetched === undefined ? {} : { capture: stated({ fetched }, 'mhtml-date') }),
      },
      leftOut: [
        ...article.leftOut,
        ...frames
          .slice(0, 20)
          .map((part) =>
            leftOut('frame', 'a frame of the page', part.headers.get('content-location') ?? ''),
          ),
      ],
      warnings: isWhole(bytes, root) ? article.warnings : [cutShort(), ...article.warnings],
    },
  ];
}

/** An archive of several parts ends with a mark of its own (RFC 2046, 5.1.1). */
function isWhole(bytes: Uint8Array, root: MimePart): boolean {
  const boundary = parameter(root.headers.get('content-type'), 'boundary');
  return (
    boundary === undefined ||
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`--${boundary}--`)
  );
}

function cutShort() {
  return warning(
    'cut-short',
    'the archive ends before its time; what is there of it was read',
    'Save the page again',
  );
}

/** By `Content-Location` and by `Content-ID` (RFC 2557, RFC 2392). */
function imagesOf(parts: readonly MimePart[]): FindImage {
  const held = new Map<string, MimePart>();
  for (const part of parts) {
    if (!/^\s{0,9}image\//i.test(part.headers.get('content-type') ?? '')) continue;
    const location = part.headers.get('content-location');
    const id = part.headers.get('content-id')?.replace(/^<|>$/g, '');
    if (location !== undefined) held.set(location, part);
    if (id !== undefined) held.set(`cid:${id}`, part);
  }
  return (address) => {
    const part = held.get(address);
    return part && rasterImage(part.body());
  };
}
