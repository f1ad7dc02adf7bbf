import type { ArticleFields } from '../../article.ts';
import { stated } from '../parts.ts';
import { readFields } from './fields.ts';

/** A note as Joplin exports it ("RAW", and inside a .jex file). */
export interface JoplinItem {
  /** A notebook, a tag or an attachment is described in the same form. */
  isNote: boolean;
  id: string;
  /** The note without its title and the block of its properties. */
  body: string;
  /** Line of the file, from 1, at which `body` begins. */
  bodyLine: number;
  fields: ArticleFields;
}

const ORIGIN = 'joplin';
/** The properties stand at the end, each on a line, the kind of the item last. */
const END = /\ntype_: (\d{1,2})\s{0,20}$/;
const LONGEST_BLOCK = 20_000;
const NOTE = '1';

/**
 * Reads what Joplin writes below a note (https://joplinapp.org/help/dev/spec/interop): `id:`,
 * `source_url:`, `author:`, `created_time:` … The first line is the title. Undefined for a text that
 * is not Joplin's.
 */
export function readJoplin(text: string): JoplinItem | undefined {
  const kind = END.exec(text.slice(-200))?.[1];
  if (kind === undefined) return undefined;
  const whole = text.trimEnd();
  const from = Math.max(0, whole.length - LONGEST_BLOCK);
  const gap = whole.lastIndexOf('\n\n');
  const start = gap >= from ? gap + 2 : whole.startsWith('id: ') ? 0 : -1;
  if (start < 0) return undefined;
  const properties = new Map(
    whole
      .slice(start)
      .split('\n')
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, Math.max(0, colon)), line.slice(colon + 1).trim()];
      }),
  );
  const id = properties.get('id') ?? '';
  if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
  const above = whole.slice(0, start);
  const titleEnd = above.indexOf('\n') < 0 ? above.length : above.indexOf('\n');
  const title = above.slice(0, titleEnd).trim();
  return {
    isNote: kind === NOTE,
    id,
    body: above.slice(titleEnd + 1),
    bodyLine: 2,
    fields: {
      ...(title !== '' && { title: stated(title, ORIGIN) }),
      ...stating(properties),
    },
  };
}

/** Joplin's names of what front matter says too. */
function stating(properties: ReadonlyMap<string, string>): ArticleFields {
  const data = new Map<string, unknown>([
    ['url', properties.get('source_url')],
    ['author', properties.get('author')],
    [
      'created',
      (properties.get('user_created_time') ?? properties.get('created_time'))?.slice(0, 10),
    ],
  ]);
  const { fields } = readFields(data, new Map());
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, origin: ORIGIN }]),
  ) as ArticleFields;
}
