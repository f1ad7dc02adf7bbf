import {
  type Article,
  type ReaderHints,
  type ReaderWarning,
  UnreadableSource,
} from '../article.ts';
import { decode } from './decode.ts';
import { readJoplin } from './markdown/joplin.ts';
import { readMarkdown } from './markdown.ts';
import { warning } from './parts.ts';
import { readTar } from './tar.ts';

/** More notes than a person looks through. */
const MOST_NOTES = 10_000;

/**
 * Reads an export of Joplin (.jex): each note is an article of its own, called by its ID.
 *
 * @throws UnreadableSource - where there is no note in it
 */
export async function readJex(bytes: Uint8Array, _hints?: ReaderHints): Promise<Article[]> {
  const articles: Article[] = [];
  const warnings: ReaderWarning[] = [];
  for (const { name, content } of readTar(bytes)) {
    if (!/^[^/]{1,200}\.md$/.test(name) || articles.length >= MOST_NOTES) continue;
    const { text } = decode(content);
    const item = readJoplin(text);
    if (!item?.isNote) continue;
    try {
      const [article] = await readMarkdown(content);
      if (article) articles.push({ ...article, record: { name: item.id, text } });
    } catch (error) {
      // One note that cannot be read does not take the others along.
      const reason = error instanceof Error ? error.message : String(error);
      const what = item.fields.title?.value ?? item.id;
      warnings.push(
        warning('bad-record', `the note "${what}" was not read: ${reason}`, 'Look at it in Joplin'),
      );
    }
  }
  const [first, ...rest] = articles;
  if (!first) {
    throw new UnreadableSource('there is no note in the export', 'Export the notebook again');
  }
  return [{ ...first, warnings: [...warnings, ...first.warnings] }, ...rest];
}
