import { type Article, type ReaderHints, UnreadableSource } from '../article.ts';
import { decode } from './decode.ts';
import { readPages } from './warc/pages.ts';
import { readRecords, type WarcRecord } from './warc/records.ts';
import { gunzip, isGzip } from './zip/gunzip.ts';
import { MOST_UNPACKED, openZip, type Zip } from './zip/unzip.ts';

const ARCHIVE = /^archive\/[^/]{1,200}\.warc(?:\.gz)?$/i;

/**
 * Reads a packaged web archive (.wacz, https://specs.webrecorder.net/wacz/1.1.1/): the pages that it
 * lists, each an article; all pages captured where it lists none.
 *
 * @throws UnreadableSource - for a damaged archive, one without a page, and a zip bomb
 */
export async function readWacz(bytes: Uint8Array, _hints?: ReaderHints): Promise<Article[]> {
  const zip = openZip(bytes);
  const records: WarcRecord[] = [];
  let left = MOST_UNPACKED;
  let cut = false;
  for (const name of zip.names.filter((part) => ARCHIVE.test(part))) {
    const packed = zip.read(name);
    if (!packed) continue;
    const unpacked = isGzip(packed) ? gunzip(packed, left) : { bytes: packed, cut: false };
    left = Math.max(0, left - unpacked.bytes.length);
    const found = readRecords(unpacked.bytes);
    for (const record of found.records) records.push(record);
    cut ||= found.cut || unpacked.cut;
  }
  if (records.length === 0) {
    throw new UnreadableSource('there is no WARC file in the archive', 'Export the capture again');
  }
  const targets = new Set(records.map(({ headers }) => headers.get('warc-target-uri')));
  const listed = readPageList(zip);
  const wanted = new Set([...listed].filter((url) => targets.has(url)));
  return await readPages(records, wanted, cut);
}

/** The addresses in `pages/pages.jsonl` and `pages/extraPages.jsonl`. */
function readPageList(zip: Zip): Set<string> {
  const urls = new Set<string>();
  for (const name of ['pages/pages.jsonl', 'pages/extraPages.jsonl']) {
    const bytes = zip.read(name);
    if (!bytes) continue;
    for (const line of decode(bytes).text.split('\n').slice(0, 100_000)) {
      try {
        const { url } = JSON.parse(line) as { url?: unknown };
        if (typeof url === 'string') urls.add(url);
      } catch {
        // A line that is no JSON lists no page.
      }
    }
  }
  return urls;
}
