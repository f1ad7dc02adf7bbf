import { slugSchema } from '../../schema/ids.ts';
import { type PageFront, pageSchema } from '../../schema/page.ts';
import type { Parsed } from '../problem.ts';
import type { PageDoc } from '../wiki.ts';
import { splitFrontMatter } from './front-matter.ts';
import { validate } from './validate.ts';

/**
 * Reads a hand-written page. A field with a mistake is told and left out, and the page stands, with its slug for a
 * title if need be: one slip must not break every link to it.
 *
 * @param file path below the wiki folder; its basename without `.mdx` or `.md` is the slug
 */
export function parsePage(file: string, text: string): Parsed<PageDoc> {
  const slug = slugOfFile(file);
  const split = splitFrontMatter(file, text);
  const { problems } = split;
  if (!slugSchema.safeParse(slug).success) {
    problems.push({
      rule: 'bad-slug',
      severity: 'error',
      file,
      message: `The file name ${JSON.stringify(slug)} cannot be part of an address`,
      remedy:
        'Rename the file to lower-case letters, digits and single hyphens, such as jan-leike.mdx',
    });
  }
  if (split.value === undefined) return { problems };
  const { front, body, bodyLine } = split.value;
  const checked = validate(pageSchema, front, { file });
  problems.push(...checked.problems);
  if (problems.some(({ rule }) => rule === 'bad-slug')) return { problems };
  const sound = checked.value ?? soundFields(front.value, slug);
  return { value: { slug, file, front: sound, body, bodyLine }, problems };
}

/** The fields that are as the schema asks. */
function soundFields(front: unknown, slug: string): PageFront {
  const stated = new Map(Object.entries(front ?? {}));
  const sound = Object.entries(pageSchema.shape).flatMap(([name, field]) => {
    const { data } = field.safeParse(stated.get(name));
    return data === undefined ? [] : [[name, data]];
  });
  return pageSchema.parse({ title: slug, ...Object.fromEntries(sound) });
}

/** The slug of a page: the file's basename in NFC, without its extension. */
export function slugOfFile(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/\.mdx?$/, '').normalize('NFC');
}
