import { entrySchema } from '../../schema/entry.ts';
import type { Parsed } from '../problem.ts';
import type { EntryDoc } from '../wiki.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readSimpleYaml } from './simple-yaml.ts';
import { validate } from './validate.ts';

/** Reads a generated entry. */
export function parseEntry(file: string, text: string): Parsed<EntryDoc> {
  const quick = readQuickly(file, text);
  if (quick !== undefined) return { value: quick, problems: [] };
  const split = splitFrontMatter(file, text);
  if (split.value === undefined) return { problems: split.problems };
  const { value, problems } = validate(entrySchema, split.value.front, { file });
  if (value === undefined) return { problems };
  return { value: { file, front: value, body: afterEmptyLine(split.value.body) }, problems };
}

/** A sound entry as the converter writes it, which nearly all are; undefined for any other. */
function readQuickly(file: string, text: string): EntryDoc | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const end = text.indexOf('\n---', 4);
  if (end === -1 || (text[end + 4] !== '\n' && end + 4 !== text.length)) return undefined;
  const front = entrySchema.safeParse(readSimpleYaml(text.slice(4, end)));
  if (!front.success) return undefined;
  return { file, front: front.data, body: afterEmptyLine(text.slice(end + 5)) };
}

/** The body of an entry's file that the converter wrote, as `parseEntry()` gives it. */
export function bodyOf(text: string): string {
  return afterEmptyLine(text.slice(text.indexOf('\n---', 4) + 5));
}

/** The writer puts one empty line between the front matter and the saved text. */
function afterEmptyLine(body: string): string {
  return body.replace(/^\r?\n/, '');
}
