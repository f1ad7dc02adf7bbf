import { parseDocument } from 'yaml';
import { badRecord } from '../bibliography/to-articles.ts';
import type { BadRecord } from '../bibliography/work.ts';

/** One item of the list, parsed by itself. */
export function parseRecord(
  text: string,
  line: number,
): { value: Map<unknown, unknown> } | BadRecord {
  // Every scalar of the core schema that looks like a date stays the string it is.
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const [error] = document.errors;
  if (error) {
    return badRecord(line, `the record is not valid YAML (${firstLine(error)})`);
  }
  let list: unknown;
  try {
    list = document.toJS({ mapAsMap: true, maxAliasCount: 50 });
  } catch (error) {
    // References that lead nowhere, or multiply without end, come out only here.
    return badRecord(line, `the record is not valid YAML (${firstLine(error)})`);
  }
  const [value] = Array.isArray(list) ? list : [];
  if (value instanceof Map) return { value };
  return badRecord(line, 'the item is no record', 'Give it an id, a url and a title');
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n', 1)[0] as string).replace(/[.:]$/, '');
}
