import { brotliDecompressSync } from 'node:zlib';
import { Inflate, unzlibSync } from 'fflate';
import { gunzip } from '../zip/gunzip.ts';
import { readHead } from './records.ts';

export interface HttpResponse {
  status: number;
  headers: ReadonlyMap<string, string>;
  /** With transfer and content encodings undone. */
  body: Uint8Array;
}

/** A page of more bytes is a data set. */
const MOST_BODY = 32 * 1024 * 1024;

/** Reads a stored HTTP response (RFC 9112); undefined for what is none or cannot be unpacked. */
export function readResponse(content: Uint8Array): HttpResponse | undefined {
  const head = readHead(content, 0);
  const status = Number(/^HTTP\/\d(?:\.\d)?\s(\d{3})\b/.exec(head?.first ?? '')?.[1] ?? Number.NaN);
  if (!head || !Number.isInteger(status)) return undefined;
  let body = content.subarray(head.end);
  // Some crawlers store the body unpacked and leave the headers as they came.
  if (/\bchunked\b/i.test(head.headers.get('transfer-encoding') ?? ''))
    body = dechunk(body) ?? body;
  const encoding = (head.headers.get('content-encoding') ?? '').trim().toLowerCase();
  return { status, headers: head.headers, body: undo(body, encoding) ?? body };
}

function undo(body: Uint8Array, encoding: string): Uint8Array | undefined {
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzip(body, MOST_BODY).bytes;
    if (encoding === 'br') return brotliDecompressSync(body, { maxOutputLength: MOST_BODY });
    if (encoding === 'deflate') return inflate(body);
  } catch {
    // It was stored unpacked, whatever its header says.
  }
  return undefined;
}

function inflate(body: Uint8Array): Uint8Array | undefined {
  const zlib = ((body[0] ?? 0) & 15) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  if (zlib && body.length < 1024 * 1024) return unzlibSync(body).subarray(0, MOST_BODY);
  const chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => chunks.push(chunk));
  stream.push(body.subarray(0, 1024 * 1024), body.length <= 1024 * 1024);
  return chunks.length === 0 ? undefined : Buffer.concat(chunks).subarray(0, MOST_BODY);
}

/** Undoes `Transfer-Encoding: chunked`; undefined where the body is not chunked after all. */
function dechunk(body: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = Buffer.from(body.subarray(at, at + 80)).toString('latin1');
    const match = /^([0-9a-f]{1,8})[ \t]{0,9}(?:;[^\r\n]{0,60})?\r?\n/i.exec(line);
    if (!match) return chunks.length === 0 ? undefined : Buffer.concat(chunks);
    const size = Number.parseInt(match[1] as string, 16);
    at += match[0].length;
    if (size === 0) break;
    chunks.push(body.subarray(at, at + size));
    at += size;
    while (body[at] === 0x0d || body[at] === 0x0a) {
      at += 1;
      if (body[at - 1] === 0x0a) break;
    }
  }
  return Buffer.concat(chunks);
}
