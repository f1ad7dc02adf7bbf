import { rasterImage } from '../../../../src/model/image/raster.ts';
import type { SavedImage } from '../../../../src/model/images.ts';
import { decode } from '../decode.ts';
import { isWarc } from '../magic.ts';
import { parseMime } from '../mhtml/mime.ts';
import { readResponse } from '../warc/http.ts';
import { readRecords } from '../warc/records.ts';
import { gunzip, isGzip } from '../zip/gunzip.ts';
import { isZip, openZip } from '../zip/unzip.ts';
import { dataImages } from './data-uris.ts';
import { contentTypeOf, imageOfRecord } from './of-record.ts';

/** An image with its bytes. */
export interface HeldImage {
  image: SavedImage;
  bytes: Uint8Array;
}

const IMAGE_FILE = /\.(?:png|jpe?g|jfif|gif|webp|avif)$/i;
const WARC_FILE = /^archive\/[^/]{1,200}\.warc(?:\.gz)?$/i;

/**
 * The images that a source file holds, whatever its format, each once: of a page its `data:`
 * addresses, of an archive its parts, of a document its media. No image of a damaged file.
 */
export function imagesIn(bytes: Uint8Array): Map<string, HeldImage> {
  const held = new Map<string, HeldImage>();
  try {
    for (const content of contents(bytes)) {
      const image = rasterImage(content);
      if (image && !held.has(image.name)) held.set(image.name, { image, bytes: content });
    }
  } catch {
    // Its reader has said what is wrong with the file; what was found before is found.
  }
  return held;
}

function* contents(bytes: Uint8Array): Generator<Uint8Array> {
  if (isWarc(bytes)) yield* ofRecords(unpacked(bytes));
  else if (isZip(bytes)) yield* ofZip(bytes);
  else if (isGzip(bytes)) yield* contents(gunzip(bytes).bytes);
  else {
    const start = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
    if (/^mime-version:/im.test(start)) {
      for (const part of parseMime(bytes)) {
        if (/^\s{0,9}image\//i.test(part.headers.get('content-type') ?? '')) yield part.body();
      }
    }
    for (const { bytes: content } of dataImages(decode(bytes, true).text)) yield content;
  }
}

function* ofZip(bytes: Uint8Array): Generator<Uint8Array> {
  const zip = openZip(bytes);
  for (const name of zip.names) {
    if (!IMAGE_FILE.test(name) && !WARC_FILE.test(name)) continue;
    const content = zip.read(name);
    if (!content) continue;
    if (WARC_FILE.test(name)) yield* ofRecords(unpacked(content));
    else yield content;
  }
}

function* ofRecords(bytes: Uint8Array): Generator<Uint8Array> {
  for (const record of readRecords(bytes).records) {
    const image = imageOfRecord(record);
    if (image) yield image;
    else if (/html/i.test(contentTypeOf(record))) {
      const page = readResponse(record.content)?.body ?? record.content;
      for (const { bytes: content } of dataImages(decode(page, true).text)) yield content;
    }
  }
}

function unpacked(bytes: Uint8Array): Uint8Array {
  return isGzip(bytes) ? gunzip(bytes).bytes : bytes;
}
