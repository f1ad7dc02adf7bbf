import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CiteContext, toCsl } from '../../../../../src/model/cite/csl.ts';
import type { CslItem } from '../../../../../src/model/cite/csl-item.ts';
import { type Entry, entrySchema } from '../../../../../src/schema/entry.ts';

/** Folder of the fixtures, with a slash at the end. */
export const FIXTURES = fileURLToPath(new URL('../../../../fixtures/cite/', import.meta.url));

export interface Case {
  name: string;
  entry: Entry;
  context: CiteContext;
  item: CslItem;
}

/** What every entry has and no citation shows. */
const REST = {
  rating: { label: 'Unrated', basis: 'none' },
  holding: 'none',
  copies: 'none',
  source: 'sources/case.txt',
  generated: '0'.repeat(64),
};

export function entryOf(fields: Record<string, unknown>): Entry {
  const made = { id: '0123456789abcdef', stableId: 'sid_0123456789', title: 'A title', ...REST };
  return entrySchema.parse({ ...made, ...fields });
}

/** An item with the given variables beside id, type and title. */
export function itemOf(fields: Partial<CslItem> = {}): CslItem {
  const custom = { resourceId: '0123456789abcdef', stableId: 'sid_0123456789' };
  return { id: 'key', type: 'webpage', title: 'A title', custom, ...fields };
}

/** Every case of the fixtures, by name. */
export function cases(): Case[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((file) => file.isDirectory())
    .map((file) => file.name)
    .sort()
    .map((name) => {
      const text = readFileSync(`${FIXTURES}${name}/input.json`, 'utf8');
      const input = JSON.parse(text) as { entry: Record<string, unknown>; context: CiteContext };
      const entry = entryOf(input.entry);
      return { name, entry, context: input.context, item: toCsl(entry, input.context) };
    });
}
