import { compareText } from '../../../src/model/compare.ts';
import { readFrontMatter } from '../../convert/read/markdown/front-matter.ts';
import type { Folder } from '../planned.ts';
import { slugOf, slugsOf } from '../slug.ts';
import type { Tally } from '../tally.ts';
import type { Entity } from './entities.ts';
import { textOf } from './values.ts';

/** A page before its text is converted. */
export interface Draft {
  /** Path in the checkout; absent for an entity that has no page. */
  path: string | undefined;
  /** Below `pages/`, without the ending. */
  file: string;
  slug: string;
  title: string;
  front: ReadonlyMap<string, unknown>;
  body: string;
  isMdx: boolean;
  entity: Entity | undefined;
}

const PAGE = /^content\/docs\/(.+)\.(mdx?)$/;

export const isPage = (path: string): boolean => PAGE.test(path);

/** The pages of `content/docs`, and one for each entity that has none; every one with its slug. */
export function draftPages(
  folder: Folder,
  entities: ReadonlyMap<string, Entity>,
  tally: Tally,
): Draft[] {
  const names = folder.paths.flatMap((path) => PAGE.exec(path)?.[1] ?? []);
  // Where two files have one name, the page of an entity keeps it; an index comes last.
  const rank = (name: string): number => {
    const base = name.slice(name.lastIndexOf('/') + 1);
    return entities.has(base) ? 0 : base === 'index' ? 2 : 1;
  };
  const order = [...new Set(names)].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  const slugs = slugsOf(order);
  const taken = new Map([...slugs].map(([name, slug]) => [slug, name]));
  const drafts = folder.paths.flatMap((path): Draft[] => {
    const match = PAGE.exec(path);
    const text = match ? folder.text(path) : undefined;
    if (!match || text === undefined) return [];
    const name = match[1] as string;
    const slug = slugs.get(name) as string;
    const { data, body } = parted(text, path, tally);
    const base = name.slice(name.lastIndexOf('/') + 1);
    const above = name.slice(0, name.lastIndexOf('/') + 1);
    if (slug !== base) tally.add('links', 'pages whose name another has', `the slug ${slug}`, path);
    const title = textOf(data.get('title')) ?? headline(body) ?? base;
    const entity = base === slug ? entities.get(slug) : undefined;
    const isMdx = match[2] === 'mdx';
    return [{ path, file: plainPath(above) + slug, slug, title, front: data, body, isMdx, entity }];
  });
  const own = new Set(drafts.flatMap(({ entity }) => entity?.id ?? []));
  const without = [...entities.values()].filter(({ id }) => !own.has(id));
  return [...drafts, ...without.map((entity) => entityDraft(entity, taken))];
}

/** An entity's page has its id for a slug. */
function entityDraft(entity: Entity, taken: Map<string, string>): Draft {
  const base = slugOf(entity.id) ?? slugOf(entity.title) ?? 'entity';
  let slug = base;
  for (let next = 2; taken.has(slug); next += 1) slug = `${base}-${next}`;
  taken.set(slug, entity.id);
  const file = `entities/${slug}`;
  const front = new Map<string, unknown>();
  return { path: undefined, file, slug, title: entity.title, front, body: '', isMdx: true, entity };
}

function parted(
  text: string,
  path: string,
  tally: Tally,
): { data: ReadonlyMap<string, unknown>; body: string } {
  try {
    return readFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tally.add('fields', 'front matter that cannot be read', `part of the text: ${reason}`, path);
    return { data: new Map(), body: `\`\`\`yaml\n${text}` };
  }
}

function headline(body: string): string | undefined {
  return /^# (.{1,200})$/m.exec(body.slice(0, 2000))?.[1]?.trim();
}

/** Names of folders may hold anything; paths of the wiki are plain. */
function plainPath(above: string): string {
  const parts = above.split('/').filter((part) => part !== '');
  return parts.map((part) => `${slugOf(part) ?? 'pages'}/`).join('');
}
