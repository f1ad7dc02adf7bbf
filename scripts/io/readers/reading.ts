import { savedText } from '../../../src/model/text/saved-text.ts';
import { foldedHash } from '../../../src/model/text/text-hash.ts';
import type { Article, ArticleHead, ReaderHints } from '../../convert/article.ts';
import { decode } from '../../convert/read/decode.ts';
import { unpackGzip } from '../../convert/read/gzip.ts';
import { readSource } from '../../convert/read/read.ts';
import { isStackOverflow, tooDeep } from '../../convert/read/too-deep.ts';

/** One article of a source, and the hash of the text that it is known by. */
export interface Reading {
  article: ArticleHead;
  /** The saved text: the JSON of an mdast. */
  body: string;
  /** 64 hex digits: of the decoded file with white space folded; of the record, where a file holds many. */
  textHash: string;
}

/** Formats whose files are text. */
const TEXT_FORMATS = new Set(['text', 'markdown', 'html', 'longterm-wiki']);

/**
 * Reads a source into the text of its `Reading[]`: what is kept in the cache and what a worker
 * sends are the same text, so that it does not matter where a source was read. Its first line is the JSON of
 * all but the bodies, which follow, a line each: they are the most of it, and seldom asked for.
 *
 * @throws UnreadableSource
 */
export async function readToLines(bytes: Uint8Array, hints: ReaderHints): Promise<string> {
  const articles = await readSource(bytes, hints);
  try {
    const heads = articles.map((article): Omit<Reading, 'body'> => {
      const { body: _, ...head } = article;
      return { article: head, textHash: foldedHash(identifyingText(article, bytes, hints)) };
    });
    return [heads, ...articles.map(({ body }) => body)]
      .map((part) => JSON.stringify(part))
      .join('\n');
  } catch (error) {
    throw isStackOverflow(error) ? tooDeep('a text') : error;
  }
}

/** What `readToLines()` wrote. */
export function parseReadings(text: string): Reading[] {
  const [first = '[]', ...bodies] = text.split('\n');
  const heads = JSON.parse(first) as Omit<Reading, 'body'>[];
  return heads.map((head, at) => ({ ...head, body: bodies[at] as string }));
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
