import type { Article } from '../article.ts';
import { badRecord, guarded, toArticles } from './bibliography/to-articles.ts';
import type { BadRecord, Work } from './bibliography/work.ts';
import { decode } from './decode.ts';
import { parseRecord } from './resource-list/parse-record.ts';
import { readResource } from './resource-list/record.ts';
import { splitYamlList } from './resource-list/split.ts';

/**
 * Reads a YAML list of resources as the Longterm Wiki keeps them (`data/resources/*.yaml`): each
 * record an article without a saved text; the review that it may hold is its notes.
 *
 * @throws UnreadableSource - where there is no such record in it
 */
export function readResourceList(bytes: Uint8Array): Article[] {
  const { text, warnings } = decode(bytes);
  return toArticles({ format: 'resource-list', records: records(text), warnings });
}

function* records(text: string): Generator<Work | BadRecord> {
  const lines = new Map<string, number>();
  for (const { line, text: written } of splitYamlList(text)) {
    const record = parseRecord(written, line);
    if ('message' in record) {
      yield record;
      continue;
    }
    const read = guarded(() => readResource(record.value, line), line);
    const id = 'fields' in read ? read.fields.id?.value : undefined;
    const first = id === undefined ? undefined : lines.get(id);
    if (id !== undefined && first === undefined) lines.set(id, line);
    if (first === undefined) yield read;
    else
      yield badRecord(
        line,
        `the record has the ID ${id} of the one on line ${first}`,
        'Take one of them out',
      );
  }
}
