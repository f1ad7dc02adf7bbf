import type { Article, ReaderHints } from '../article.ts';
import { eachLine } from './bibliography/tagged.ts';
import { badRecord, toArticles } from './bibliography/to-articles.ts';
import { readUrlLine, uncommented } from './bibliography/url-line.ts';
import { type BadRecord, toWork, type Work } from './bibliography/work.ts';
import { decode } from './decode.ts';
import { cutText, stated } from './parts.ts';

/**
 * Reads a list of addresses, one a line, each with its title behind it where it has one. Empty lines
 * and what follows a "#" at a line's start or after white space do not count.
 *
 * @throws UnreadableSource - where it holds no address
 */
export function readUrlList(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, false, hints?.charset);
  return toArticles({ format: 'url-list', records: records(text), warnings });
}

function* records(text: string): Generator<Work | BadRecord> {
  let number = 0;
  for (const line of eachLine(text)) {
    number += 1;
    const bare = uncommented(line);
    if (bare !== '') yield readLine(bare, number);
  }
}

function readLine(text: string, line: number): Work | BadRecord {
  const found = readUrlLine(text);
  if (!found) {
    const shown = JSON.stringify(cutText(text, 80));
    return badRecord(
      line,
      `${shown} is no address`,
      'Write https:// before it, or "#" to make it a comment',
    );
  }
  const work = toWork(found, 'url-list', line);
  if (work.fields.title) return work;
  const title = stated(found.url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, ''), 'supplied');
  return { ...work, fields: { title, ...work.fields } };
}
