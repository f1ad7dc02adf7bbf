import { readResponse } from '../warc/http.ts';
import type { WarcRecord } from '../warc/records.ts';

/** What a record of a web archive says that it holds, such as `text/html; charset=utf-8`. */
export function contentTypeOf(record: WarcRecord): string {
  if (record.type === 'resource') return record.headers.get('content-type') ?? '';
  const head = Buffer.from(record.content.subarray(0, 8192)).toString('latin1');
  return /\r?\ncontent-type:[ \t]{0,9}([^\r\n]{1,200})/i.exec(head)?.[1] ?? '';
}

/** Whether a record says that it holds an image; its bytes are not looked at. */
export function looksLikeImage(record: WarcRecord): boolean {
  const known = record.type === 'response' || record.type === 'resource';
  return known && /^image\//i.test(contentTypeOf(record));
}

/** The image that a record of a web archive holds; undefined for one that holds none. */
export function imageOfRecord(record: WarcRecord): Uint8Array | undefined {
  if (!looksLikeImage(record)) return undefined;
  if (record.type === 'resource') return record.content;
  const response = readResponse(record.content);
  return response?.status === 200 ? response.body : undefined;
}
