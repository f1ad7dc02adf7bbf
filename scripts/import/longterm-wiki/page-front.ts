import type { PageFront } from '../../../src/schema/page.ts';
import { parseDate } from '../../convert/read/dates.ts';
import { plainData } from '../plain-data.ts';
import type { Tally } from '../tally.ts';
import { yamlText } from '../yaml-text.ts';
import type { Draft } from './page-drafts.ts';
import { textOf, textsOf } from './values.ts';

/** What the page's fields become, and what has no place among them, as YAML. */
export interface FrontOfPage {
  front: Partial<PageFront>;
  rest: string | undefined;
}

const HELPS_THE_SITE = 'a comment at the end of the page: there is no such field';

/** Front matter of a page and its entity's record as front matter of ours. */
export function frontOf(
  draft: Draft,
  aliases: readonly string[],
  redirects: readonly string[],
  tally: Tally,
): FrontOfPage {
  const { front, entity } = draft;
  const used = new Set(['title']);
  const take = <T>(
    names: readonly string[],
    read: (value: unknown) => T | undefined,
  ): T | undefined => {
    for (const name of names) {
      const value = front.get(name);
      const found = value === undefined || value === null ? undefined : read(value);
      if (found === undefined) continue;
      used.add(name);
      tally.add('fields', name, 'a field of the page');
      return found;
    }
    return undefined;
  };
  const type = take(['entityType', 'type', 'pageType'], typeOf) ?? typeOf(entity?.type);
  const description = take(['description'], textOf) ?? firstParagraph(entity?.description);
  const quality = take(['quality'], (value) => numberOf(value, 10));
  const importance = take(['readerImportance', 'importance'], (value) => numberOf(value, 1000));
  const updated =
    take(['lastEdited', 'lastUpdated', 'updated', 'createdAt'], dateOf) ?? dateOf(entity?.updated);
  const tags = [...tagsOf('tags'), ...tagsOf('clusters'), ...tagsOf('subcategory')];
  for (const name of ['numericId', 'aliases']) if (front.has(name)) used.add(name);
  const rest = Object.fromEntries([...front].filter(([name]) => !used.has(name)));
  for (const name of Object.keys(rest)) tally.add('fields', name, HELPS_THE_SITE);
  return {
    front: {
      title: draft.title.replace(/\s+/g, ' '),
      ...(type === undefined ? {} : { type }),
      aliases: [...aliases],
      ...(description === undefined ? {} : { description: description.replace(/\s+/g, ' ') }),
      ...(quality === undefined ? {} : { quality }),
      ...(importance === undefined ? {} : { importance }),
      tags: [...new Set([...tags, ...(entity?.tags ?? [])])],
      ...(updated === undefined ? {} : { updated }),
      redirects: [...redirects],
    },
    rest:
      Object.keys(rest).length === 0 ? undefined : yamlText(plainData(rest) as object).trimEnd(),
  };

  function tagsOf(name: string): string[] {
    return take([name], (value) => nonEmpty(textsOf(value))) ?? [];
  }
}

function typeOf(value: unknown): string | undefined {
  const type = textOf(value)
    ?.toLowerCase()
    .replace(/[\s_]+/g, '-');
  return type !== undefined && /^[a-z][a-z0-9-]*$/.test(type) ? type : undefined;
}

function numberOf(value: unknown, steps: number): number | undefined {
  const number = typeof value === 'number' ? value : Number.NaN;
  return number >= 0 && number <= 100 ? Math.round(number * steps) / steps : undefined;
}

function dateOf(value: unknown): string | undefined {
  return parseDate(textOf(value) ?? '');
}

function nonEmpty<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function firstParagraph(text: string | undefined): string | undefined {
  return text?.split(/\n\s*\n/, 1)[0];
}
