import { toString as plainText } from 'mdast-util-to-string';
import { rasterImage } from '../../../../src/model/image/raster.ts';
import { type Article, type LeftOut, type ReaderWarning, UnreadableSource } from '../../article.ts';
import { charsetOf, hashOf, readArchivedPage, recordName } from '../archived-page.ts';
import { parseDate } from '../dates.ts';
import { asUrl } from '../html/meta-tags.ts';
import { imageOfRecord, looksLikeImage } from '../images/of-record.ts';
import type { FindImage } from '../images/shelve.ts';
import { leftOut, stated, warning } from '../parts.ts';
import { readPdf } from '../pdf.ts';
import { readResponse } from './http.ts';
import type { WarcRecord } from './records.ts';

/** More pages than a person collects in one file. */
const MOST_PAGES = 1000;
const MOST_TOLD = 100;

interface Found {
  url: string;
  type: 'html' | 'pdf';
  contentType: string;
  status: number | undefined;
  fetched: string | undefined;
  body: Uint8Array;
}

/**
 * Reads every page of an archive into an article of its own: responses with status 200 that are
 * HTML or PDF. What else was captured as a page is told in `leftOut` of the first article.
 *
 * @param wanted - addresses that the archive lists as its pages; without any, all are
 * @throws UnreadableSource - where there is no page among the records
 */
export async function readPages(
  records: readonly WarcRecord[],
  wanted: ReadonlySet<string>,
  cut: boolean,
): Promise<Article[]> {
  const out: LeftOut[] = [];
  const articles: Article[] = [];
  const names = new Set<string>();
  const bodies = new Set<string>();
  let more = 0;
  const findImage = imagesOf(records);
  for (const record of records) {
    const page = findPage(record, out);
    if (!page || (wanted.size > 0 && !wanted.has(page.url))) continue;
    const key = `${page.url}\0${hashOf(Buffer.from(page.body).toString('latin1'))}`;
    if (bodies.has(key)) continue;
    bodies.add(key);
    if (articles.length >= MOST_PAGES) {
      more += 1;
      continue;
    }
    const article = await readOne(page, findImage, out);
    if (article) articles.push(named(article, page, names));
  }
  const [first, ...rest] = articles;
  if (!first) {
    throw new UnreadableSource(
      'there is no page in the archive: no HTML that came with status 200',
      'Capture the pages again',
    );
  }
  const warnings = [...archiveWarnings(cut, more), ...first.warnings];
  return [{ ...first, leftOut: [...first.leftOut, ...out.slice(0, MOST_TOLD)], warnings }, ...rest];
}

function findPage(record: WarcRecord, out: LeftOut[]): Found | undefined {
  const url = asUrl((record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''));
  if (url === undefined || (record.type !== 'response' && record.type !== 'resource'))
    return undefined;
  const response = record.type === 'response' ? readResponse(record.content) : undefined;
  if (record.type === 'response' && !response) return undefined;
  const contentType =
    (response ? response.headers.get('content-type') : record.headers.get('content-type')) ?? '';
  const type = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)
    ? 'html'
    : /^application\/pdf\b/i.test(contentType)
      ? 'pdf'
      : undefined;
  if (type === undefined) return undefined;
  if (response && response.status !== 200) {
    out.push(leftOut('capture-status', `captured with status ${response.status}`, url));
    return undefined;
  }
  const body = response?.body ?? record.content;
  const fetched = parseDate(record.headers.get('warc-date') ?? '');
  return { url, type, contentType, status: response?.status, fetched, body };
}

/** The images of an archive by their addresses; of one captured twice, the first. */
function imagesOf(records: readonly WarcRecord[]): FindImage {
  const held = new Map<string, WarcRecord>();
  for (const record of records) {
    const address = (record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
    if (!held.has(address) && looksLikeImage(record)) held.set(address, record);
  }
  return (address) => {
    const record = held.get(address);
    const bytes = record && imageOfRecord(record);
    return bytes && rasterImage(bytes);
  };
}

async function readOne(
  page: Found,
  findImage: FindImage,
  out: LeftOut[],
): Promise<Article | undefined> {
  try {
    if (page.type === 'pdf') return (await readPdf(page.body))[0];
    return await readArchivedPage({
      bytes: page.body,
      url: page.url,
      charset: charsetOf(page.contentType),
      findImage,
    });
  } catch (error) {
    // One page that cannot be read does not take the others along.
    const reason = error instanceof Error ? error.message : String(error);
    out.push(leftOut('unreadable-page', reason, page.url));
    return undefined;
  }
}

function named(article: Article, page: Found, names: Set<string>): Article {
  let name = recordName(page.url);
  if (names.has(name))
    name = `${name}-${hashOf(`${page.url}${page.fetched}${plainText(article.body)}`)}`;
  names.add(name);
  const capture = {
    ...(page.status === undefined ? {} : { status: page.status }),
    ...(page.fetched === undefined ? {} : { fetched: page.fetched }),
  };
  return {
    ...article,
    record: { name, text: `${page.url}\n${plainText(article.body)}` },
    fields: {
      ...article.fields,
      url: stated(page.url, 'warc'),
      ...(Object.keys(capture).length === 0 ? {} : { capture: stated(capture, 'warc') }),
    },
  };
}

function archiveWarnings(cut: boolean, more: number): ReaderWarning[] {
  const warnings: ReaderWarning[] = [];
  if (cut) {
    warnings.push(
      warning(
        'cut-short',
        'the archive ends before its time; what was whole was read',
        'Download it again',
      ),
    );
  }
  if (more > 0) {
    warnings.push(
      warning(
        'too-many-pages',
        `${more} of its pages were not read`,
        `Split the archive: ${MOST_PAGES} pages are read`,
      ),
    );
  }
  return warnings;
}
