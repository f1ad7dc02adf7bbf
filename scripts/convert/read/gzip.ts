import { gunzipSync } from 'node:zlib';
import { UnreadableSource } from '../article.ts';

/** The same as the largest file that is read unpacked. */
const MOST_MEGABYTES = 64;

/**
 * The bytes that a gzip file holds; its check sums are verified, and no more than 64 MB come out.
 *
 * @throws UnreadableSource - for a bomb, a damaged file, and one that was cut off
 */
export function unpackGzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_MEGABYTES * 1024 * 1024 });
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new UnreadableSource(
        `it unpacks to more than ${MOST_MEGABYTES} MB: a zip bomb, or a data set`,
        'Unpack it yourself, look at it, and split it',
      );
    }
    throw new UnreadableSource(
      code === 'Z_BUF_ERROR' ? 'the gzip file was cut off' : 'the gzip file is damaged',
      'Download it again, or unpack it yourself',
    );
  }
}
