import type { BlockContent } from 'mdast';
import type { PageFront } from '../../../src/schema/page.ts';
import { parseDate } from '../../convert/read/dates.ts';
import { textOf, textsOf } from '../longterm-wiki/values.ts';
import { list, paragraph, strong, text } from '../markdown/nodes.ts';
import { plainData } from '../plain-data.ts';
import { yamlText } from '../yaml-text.ts';
import { convertBody } from './body.ts';
import type { NoteContext } from './context.ts';

/** What the properties of a note become. */
export interface Properties {
  front: Partial<PageFront>;
  /** Those that hold links, as a list. */
  linked: BlockContent[];
  /** The others that have no place, as YAML. */
  rest: string | undefined;
}

const UPDATED = [
  'updated',
  'modified',
  'last modified',
  'date modified',
  'date updated',
  'lastmod',
  'date',
];

/** The properties of a note as front matter of ours; `context.tags` holds the tags of its text. */
export function convertProperties(
  front: ReadonlyMap<string, unknown>,
  { title, aliases }: { title: string; aliases: readonly string[] },
  context: NoteContext,
): Properties {
  const used = new Set(['title', 'aliases', 'alias', 'tags', 'tag']);
  const take = <T>(
    names: readonly string[],
    read: (value: unknown) => T | undefined,
  ): T | undefined => {
    for (const name of names) {
      const found = read(front.get(name));
      if (found === undefined) continue;
      used.add(name);
      context.tally.add('fields', name, 'a field of the page');
      return found;
    }
    return undefined;
  };
  const type = take(['type', 'kind'], typeOf);
  const description = take(['description', 'summary'], textOf);
  const quality = take(['quality'], percent);
  const importance = take(['importance'], percent);
  const updated = take(UPDATED, (value) => parseDate(textOf(value) ?? ''));
  const tags = [...stated(front, ['tags', 'tag']), ...context.tags];
  const linked: BlockContent[][] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of front) {
    if (used.has(name) || value === null || value === '') continue;
    const texts = textsOf(value);
    if (texts.some((one) => /\[\[[^\]]+\]\]/.test(one))) {
      context.tally.add('fields', name, 'a list of links at the end of the page');
      const shown = convertBody(texts.join(', '), context).children[0];
      const words = shown?.type === 'paragraph' ? shown.children : [];
      linked.push([paragraph([strong([text(`${name}:`)]), text(' '), ...words])]);
    } else {
      context.tally.add('fields', name, 'a comment at the end of the page: there is no such field');
      rest[name] = plainData(value);
    }
  }
  return {
    front: {
      title,
      ...(type === undefined ? {} : { type }),
      aliases: [...aliases],
      ...(description === undefined ? {} : { description: description.replace(/\s+/g, ' ') }),
      ...(quality === undefined ? {} : { quality }),
      ...(importance === undefined ? {} : { importance }),
      tags: [...new Set(tags.map((tag) => tag.replace(/^#/, '')))].filter((tag) => tag !== ''),
      ...(updated === undefined ? {} : { updated }),
    },
    linked: linked.length === 0 ? [] : [list(linked)],
    rest: Object.keys(rest).length === 0 ? undefined : yamlText(rest).trimEnd(),
  };
}

/** The names of a property that may be a list or a text with commas. */
export function stated(front: ReadonlyMap<string, unknown>, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = front.get(name);
    return typeof value === 'string' ? textsOf(value.split(',')) : textsOf(value);
  });
}

function typeOf(value: unknown): string | undefined {
  const [first] = textsOf(value);
  const type = first
    ?.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, '$1')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  return type !== undefined && /^[a-z][a-z0-9-]*$/.test(type) ? type : undefined;
}

function percent(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 100
    ? Math.round(value * 10) / 10
    : undefined;
}
