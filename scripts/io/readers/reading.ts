import { savedText } from '../../../src/model/text/saved-text.ts';
import { foldedHash } from '../../../src/model/text/text-hash.ts';
import type { Article, ReaderHints } from '../../convert/article.ts';
import { decode } from '../../convert/read/decode.ts';
import { unpackGzip } from '../../convert/read/gzip.ts';
import { readSource } from '../../convert/read/read.ts';
import { isStackOverflow, tooDeep } from '../../convert/read/too-deep.ts';

/** One article of a source, and the hash of the text that it is known by. */
export interface Reading {
  article: Article;
  /** 64 hex digits: of the decoded file with white space folded; of the record, where a file holds many. */
  textHash: string;
}

/** Formats whose files are text. */
const TEXT_FORMATS = new Set(['text', 'markdown', 'html', 'longterm-wiki']);

/**
 * Reads a source into the JSON of its `Reading[]`: what is kept in the cache and what a worker
 * sends are the same text, so that it does not matter where a source was read.
 *
 * @throws UnreadableSource
 */
export async function readToJson(bytes: Uint8Array, hints: ReaderHints): Promise<string> {
  const articles = await readSource(bytes, hints);
  try {
    const readings = articles.map((article): Reading => {
      return { article, textHash: foldedHash(identifyingText(article, bytes, hints)) };
    });
    return JSON.stringify(readings);
  } catch (error) {
    throw isStackOverflow(error) ? tooDeep('a text') : error;
  }
}

/** The text a source is known by: of a record its own, of a text file all of it, else what was read. */
function identifyingText(article: Article, bytes: Uint8Array, hints: ReaderHints): string {
  if (article.record) return article.record.text;
  if (!TEXT_FORMATS.has(article.format)) return savedText(article.body);
  const { path, charset } = hints;
  const packed = /\.gz$/i.test(path);
  const name = packed ? path.slice(0, -'.gz'.length) : path;
  return decode(packed ? unpackGzip(bytes) : bytes, /\.x?html?$/i.test(name), charset).text;
}
