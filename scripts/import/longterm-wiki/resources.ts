import { compareText } from '../../../src/model/compare.ts';
import { matchKey } from '../../../src/model/ids/match-key.ts';
import { resourceIdSchema } from '../../../src/schema/ids.ts';
import { parseRecord } from '../../convert/read/resource-list/parse-record.ts';
import { readResource } from '../../convert/read/resource-list/record.ts';
import { splitYamlList, type YamlItem } from '../../convert/read/resource-list/split.ts';
import type { Folder } from '../planned.ts';
import type { Tally } from '../tally.ts';

/** A resource of the checkout, as far as pages and venues are joined to it. */
export interface Resource {
  /** How it is cited: its ID, or what it has for one. */
  ref: string;
  url: string | undefined;
  /** `sources/…yaml#record`. */
  address: string;
  publication: string | undefined;
  /** The level that somebody gave it by itself. */
  override: number | undefined;
  fetched: string | undefined;
  /** Slugs of the pages that are said to cite it. */
  citedBy: string[];
}

export interface Resources {
  /** The files of the wiki that hold them, by path. */
  files: Map<string, string>;
  all: Resource[];
  byRef: Map<string, Resource>;
  byUrl: Map<string, Resource>;
  byKey: Map<string, Resource>;
  /** By ID, by address as it is written, by an address of the same source. */
  find(idOrUrl: string): Resource | undefined;
}

const PLACE = /^data\/(?:resources\/(.+)|(resources))\.ya?ml$/;

/** Whether a path of the checkout is a list of resources. */
export const isResourceList = (path: string): boolean => PLACE.test(path);

/**
 * Takes the lists over as they are, for a reader of ours reads them; but a record whose ID an earlier one
 * has becomes a comment, and its `cited_by` the earlier one's.
 */
export function takeResources(folder: Folder, tally: Tally): Resources {
  const found: Resources = {
    files: new Map(),
    all: [],
    byRef: new Map(),
    byUrl: new Map(),
    byKey: new Map(),
    find(idOrUrl) {
      const exact = found.byRef.get(idOrUrl) ?? found.byUrl.get(idOrUrl);
      if (exact || !/^https?:/i.test(idOrUrl)) return exact;
      return found.byKey.get(matchKey(idOrUrl) ?? '');
    },
  };
  for (const path of folder.paths.filter(isResourceList).sort(compareText)) {
    const text = folder.text(path);
    if (text === undefined) continue;
    const match = PLACE.exec(path) as RegExpExecArray;
    const name = (match[1] ?? match[2] ?? 'resources').replaceAll('/', '-');
    takeFile(`sources/longterm-wiki/${name}.yaml`, text, found, tally);
  }
  return found;
}

function takeFile(file: string, text: string, found: Resources, tally: Tally): void {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  for (const item of splitYamlList(lines.join('\n'))) {
    const record = parseRecord(item.text, item.line);
    if ('message' in record) {
      const where = `${file}:${record.line}`;
      tally.add('left-out', 'records of resources that cannot be read', record.message, where);
      continue;
    }
    const resource = resourceOf(record.value, item, file);
    if (resource === undefined) {
      const fate = 'left to the build: it has neither an ID nor an address';
      tally.add('left-out', 'resources that nothing can cite', fate, `${file}:${item.line}`);
      continue;
    }
    const earlier = found.byRef.get(resource.ref);
    if (earlier) joinTo(earlier, resource, { lines, item, tally });
    else enter(resource, found, tally);
  }
  found.files.set(file, lines.join('\n'));
}

function resourceOf(
  record: ReadonlyMap<unknown, unknown>,
  { line }: YamlItem,
  file: string,
): Resource | undefined {
  const { fields, name } = readResource(record, line);
  const ref = fields.id?.value ?? fields.keys?.value[0];
  if (ref === undefined) return undefined;
  return {
    ref,
    url: fields.url?.value,
    address: `${file}#${name ?? ref}`,
    publication: fields.venue?.value,
    override: fields.rating?.value.level,
    fetched: fields.capture?.value.fetched,
    citedBy: (fields.citedElsewhere?.value ?? []).map(({ title }) => title),
  };
}

function enter(resource: Resource, found: Resources, tally: Tally): void {
  found.all.push(resource);
  found.byRef.set(resource.ref, resource);
  tally.add('made', 'resources', 'sources of the wiki, each under its ID');
  if (!resourceIdSchema.safeParse(resource.ref).success) {
    tally.add('fields', 'resource IDs of another form', 'citation keys', resource.ref);
  }
  const { url } = resource;
  if (url === undefined) return;
  if (!found.byUrl.has(url)) found.byUrl.set(url, resource);
  const key = matchKey(url);
  const same = key === undefined ? undefined : found.byKey.get(key);
  if (same) {
    const fate = 'one entry in the build; both IDs resolve to it';
    tally.add('merged', 'two resources of one address', fate, `${same.ref} and ${resource.ref}`);
  } else if (key !== undefined) found.byKey.set(key, resource);
}

function joinTo(
  earlier: Resource,
  resource: Resource,
  { lines, item, tally }: { lines: string[]; item: YamlItem; tally: Tally },
): void {
  earlier.citedBy.push(...resource.citedBy.filter((slug) => !earlier.citedBy.includes(slug)));
  const fate = 'the first one; the other is a comment in the file';
  tally.add('merged', 'two records of one ID', fate, `${resource.ref} (${resource.address})`);
  for (let at = item.line - 1; at < item.end - 1; at += 1) lines[at] = `# ${lines[at]}`;
}
