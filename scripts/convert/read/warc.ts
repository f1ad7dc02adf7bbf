import type { Article, ReaderHints } from '../article.ts';
import { readPages } from './warc/pages.ts';
import { readRecords } from './warc/records.ts';
import { gunzip, isGzip } from './zip/gunzip.ts';

/**
 * Reads a web archive (.warc, .warc.gz): each page that was captured with status 200 is an article,
 * with its address, status and date of capture.
 *
 * @throws UnreadableSource - for an archive without a page
 */
export async function readWarc(bytes: Uint8Array, _hints?: ReaderHints): Promise<Article[]> {
  const unpacked = isGzip(bytes) ? gunzip(bytes) : { bytes, cut: false };
  const { records, cut } = readRecords(unpacked.bytes);
  return await readPages(records, new Set(), cut || unpacked.cut);
}
