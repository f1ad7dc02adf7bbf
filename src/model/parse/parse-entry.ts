import { entrySchema } from '../../schema/entry.ts';
import type { Parsed } from '../problem.ts';
import type { EntryDoc } from '../wiki.ts';
import { splitFrontMatter } from './front-matter.ts';
import { validate } from './validate.ts';

/** Reads a generated entry. */
export function parseEntry(file: string, text: string): Parsed<EntryDoc> {
  const split = splitFrontMatter(file, text);
  if (split.value === undefined) return { problems: split.problems };
  const { value, problems } = validate(entrySchema, split.value.front, { file });
  if (value === undefined) return { problems };
  // The writer puts one empty line between the front matter and the saved text.
  return { value: { file, front: value, body: split.value.body.replace(/^\r?\n/, '') }, problems };
}
