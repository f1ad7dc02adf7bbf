import { parse } from 'yaml';
import { compareText } from '../../../src/model/compare.ts';
import type { Folder } from '../planned.ts';
import type { Tally } from '../tally.ts';
import { recordsOf, textOf, textsOf } from './values.ts';

/** An entity of the checkout. */
export interface Entity {
  id: string;
  /** `E22`, as its pages link to it. */
  numericId: string | undefined;
  type: string | undefined;
  title: string;
  description: string | undefined;
  aliases: string[];
  tags: string[];
  updated: string | undefined;
  related: { id: string; relationship: string | undefined }[];
  sources: { title: string; url: string | undefined; by: string }[];
  /** Everything else that is stated, as rows of a table. */
  facts: { label: string; value: string; link?: string | undefined }[];
}

const NOT_FACTS = new Set(
  'id numericId type entityType title name description aliases tags clusters lastUpdated relatedEntries relatedTopics sources customFields path summaryPage'.split(
    ' ',
  ),
);

export const isEntityList = (path: string): boolean =>
  /^data\/(?:entities\/.+|entities)\.ya?ml$/.test(path);

/** The entities of `data/entities/*.yaml`, by id; a file that cannot be read is told. */
export function takeEntities(folder: Folder, tally: Tally): Map<string, Entity> {
  const found = new Map<string, Entity>();
  for (const path of folder.paths.filter(isEntityList).sort(compareText)) {
    let list: unknown;
    try {
      list = parse(folder.text(path) ?? '', { schema: 'core', maxAliasCount: 50 });
    } catch (error) {
      const reason =
        error instanceof Error ? (error.message.split('\n')[0] as string) : 'unreadable';
      tally.add('left-out', 'lists of entities that cannot be read', reason, path);
      continue;
    }
    for (const record of recordsOf(list)) {
      const id = textOf(record.id);
      if (id === undefined || found.has(id)) {
        const fate = id === undefined ? 'left out: it has no id' : 'left out: the id is taken';
        tally.add('left-out', 'entities', fate, `${path} ${id ?? textOf(record.title) ?? ''}`);
      } else found.set(id, entityOf(id, record));
    }
  }
  return found;
}

function entityOf(id: string, record: Record<string, unknown>): Entity {
  return {
    id,
    numericId: textOf(record.numericId),
    type: textOf(record.type) ?? textOf(record.entityType),
    title: textOf(record.title) ?? textOf(record.name) ?? id,
    description: textOf(record.description),
    aliases: textsOf(record.aliases),
    tags: [...new Set([...textsOf(record.tags), ...textsOf(record.clusters)])],
    updated: textOf(record.lastUpdated),
    related: recordsOf(record.relatedEntries).flatMap((related) => {
      const to = textOf(related.id);
      return to === undefined ? [] : [{ id: to, relationship: textOf(related.relationship) }];
    }),
    sources: recordsOf(record.sources).map((source) => ({
      title: textOf(source.title) ?? textOf(source.url) ?? 'source',
      url: textOf(source.url),
      by: [source.author, source.date].flatMap((part) => textOf(part) ?? []).join(', '),
    })),
    facts: [...ownFields(record), ...customFields(record)],
  };
}

function customFields(record: Record<string, unknown>): Entity['facts'] {
  return recordsOf(record.customFields).flatMap((field) => {
    const label = textOf(field.label);
    const value = textOf(field.value);
    if (label === undefined || value === undefined) return [];
    return [{ label, value, link: textOf(field.link) }];
  });
}

function ownFields(record: Record<string, unknown>): Entity['facts'] {
  return Object.entries(record).flatMap(([name, held]) => {
    const value = NOT_FACTS.has(name) ? '' : flat(held);
    if (value === '') return [];
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/_/g, ' ')
      .toLowerCase();
    return [{ label: words.charAt(0).toUpperCase() + words.slice(1), value }];
  });
}

function flat(value: unknown, depth = 0): string {
  if (depth > 5) return '';
  if (Array.isArray(value)) return value.map((item) => flat(item, depth + 1)).join('; ');
  if (typeof value !== 'object' || value === null) return textOf(value) ?? '';
  return Object.entries(value)
    .map(([name, held]) => `${name}: ${flat(held, depth + 1)}`)
    .join(', ');
}
