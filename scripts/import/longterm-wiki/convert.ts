import type { BlockContent, Root, RootContent } from 'mdast';
import { compareText } from '../../../src/model/compare.ts';
import { isPageBody } from '../is-page-body.ts';
import { citation, comment, list, paragraph, text } from '../markdown/nodes.ts';
import { placeFormulas } from '../markdown/place-formulas.ts';
import { bodyText, pageText } from '../markdown/write-page.ts';
import type { MdxContext } from '../mdx/context.ts';
import { parseMdx } from '../mdx/parse.ts';
import { reduceMdx } from '../mdx/reduce.ts';
import { type Claimant, namesOf } from '../names.ts';
import type { PageNames } from '../page-names.ts';
import { Pictures } from '../pictures.ts';
import type { Folder, Planned, PlannedFile } from '../planned.ts';
import { Tally } from '../tally.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { takeEntities } from './entities.ts';
import { descriptionBlocks, entityBlocks } from './entity-blocks.ts';
import { type FactFinder, factFinder } from './facts.ts';
import { leftBehind } from './left-behind.ts';
import { type Draft, draftPages } from './page-drafts.ts';
import { frontOf } from './page-front.ts';
import { type PictureFinder, pictureFinder } from './picture-finder.ts';
import { takePublications } from './publications.ts';
import { dateOfRatings } from './rating-date.ts';
import { type Resources, takeResources } from './resources.ts';
import { resourceSidecars } from './sidecars.ts';
import { textsOf } from './values.ts';

export interface Options {
  /** Today, for ratings of which nothing in the checkout tells when they held. */
  today: string;
  onPage?: (done: number, total: number) => void;
}

/**
 * A checkout of the Longterm Wiki as a wiki of ours: its lists of resources, which a reader of ours reads, its
 * publications as venues, its pages and entities as pages.
 */
export function convertLongtermWiki(folder: Folder, { today, onPage }: Options): Planned {
  const tally = new Tally();
  const resources = takeResources(folder, tally);
  const entities = takeEntities(folder, tally);
  const drafts = draftPages(folder, entities, tally);
  const date = dateOfRatings(resources, drafts) ?? today;
  const venues = takePublications(folder, date, tally);
  const site: Site = {
    resources,
    addresses: addressesOf(drafts),
    facts: factFinder(folder),
    pictures: { shown: new Pictures(), find: pictureFinder(folder) },
    ...namesOf(drafts.map(claimOf), tally),
    citing: citingOf(resources),
    tally,
  };
  const files: PlannedFile[] = [];
  for (const [path, written] of resources.files) files.push({ path, text: written });
  for (const [path, written] of resourceSidecars(resources, venues, date, tally)) {
    files.push({ path, text: written });
  }
  drafts.forEach((draft, index) => {
    files.push({ path: `pages/${draft.file}.mdx`, text: pageOrCode(draft, site) });
    tally.add('made', draft.path === undefined ? 'entities without a page' : 'pages', 'pages');
    if (draft.path !== undefined && draft.entity) {
      tally.add('made', 'entities that have a page', 'a section at its end, its names and tags');
    }
    onPage?.(index + 1, drafts.length);
  });
  for (const [slug, refs] of site.citing) {
    const fate = 'told on the entry: there is no such page';
    tally.add('links', 'cited_by of pages that are not here', fate, slug, refs.size);
  }
  files.push(...site.pictures.shown.files());
  leftBehind(folder, (path) => site.pictures.shown.has(path), tally);
  return { files: files.sort((a, b) => compareText(a.path, b.path)), venues, tally };
}

/** The names that a page's front matter and its entity's record state. */
function claimOf({ slug, title, front, entity }: Draft): Claimant {
  const stated = textsOf(front.get('aliases'));
  return { slug, title, stated: entity ? [...stated, entity.title, ...entity.aliases] : stated };
}

interface Site {
  resources: Resources;
  addresses: Addresses;
  facts: FactFinder;
  pictures: { shown: Pictures; find: PictureFinder };
  names: PageNames;
  aliases: ReadonlyMap<string, readonly string[]>;
  titles: ReadonlyMap<string, string>;
  /** By the slug of a page, the resources that say it cites them; those of pages done are taken out. */
  citing: Map<string, Set<string>>;
  tally: Tally;
}

function citingOf({ all }: Resources): Map<string, Set<string>> {
  const citing = new Map<string, Set<string>>();
  for (const { ref, citedBy } of all) {
    for (const slug of citedBy) citing.set(slug, (citing.get(slug) ?? new Set()).add(ref));
  }
  return citing;
}

/** A page that no parser gets to the end of, such as one nested a thousand deep, must not end the import. */
function pageOrCode(draft: Draft, site: Site): string {
  try {
    return convertPage(draft, site);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fate = `their text as a block of code: ${reason}`;
    site.tally.add('reduced', 'pages that could not be converted', fate, draft.path ?? draft.slug);
    return asCode(draft);
  }
}

function asCode({ title, body }: Draft): string {
  const whole = { type: 'code' as const, lang: 'mdx', value: body };
  return pageText({ title }, bodyText({ type: 'root', children: [whole] }));
}

function convertPage(draft: Draft, site: Site): string {
  const cited = new Set<string>();
  const context = contextOf(draft, site, cited);
  const numbers = (site.addresses.numbers.get(draft.slug) ?? []).map((one) => one.toLowerCase());
  const redirects = numbers.filter((one) => one !== draft.slug && /^[a-z0-9]+$/.test(one));
  const aliases = site.aliases.get(draft.slug) ?? [];
  const { front, rest } = frontOf(draft, aliases, redirects, site.tally);
  const body = bodyOf(draft, context);
  const tail = [...entityPart(draft, context), ...furtherSources(draft, site, cited)];
  const end =
    rest === undefined
      ? []
      : [comment(`Fields of the imported page that have no place here:\n${rest}`, true)];
  const children = [...body.children, ...tail, ...end] as RootContent[];
  const written = bodyText({ type: 'root', children });
  if (isPageBody(written)) return pageText(front, written);
  const fate = 'their text as a block of code';
  context.tally.add('reduced', 'pages that could not be converted', fate, context.path);
  const whole = { type: 'code' as const, lang: 'mdx', value: draft.body };
  return pageText(front, bodyText({ type: 'root', children: [whole] }));
}

function bodyOf(draft: Draft, context: MdxContext): Root {
  const { root, formulas, broken } = parseMdx(draft.body, draft.isMdx);
  if (broken !== undefined) {
    const fate = 'read as Markdown, tags left out';
    context.tally.add('reduced', 'pages that are no MDX', fate, `${context.path}: ${broken}`);
  }
  const reduced = reduceMdx(root, context);
  placeFormulas(reduced, formulas);
  return reduced;
}

function contextOf(draft: Draft, site: Site, cited: Set<string>): MdxContext {
  const { resources, addresses, names, facts, pictures, tally, titles } = site;
  const path = draft.path ?? `entity ${draft.entity?.id}`;
  return {
    path,
    tally,
    cite(idOrUrl) {
      const found = resources.find(idOrUrl);
      if (found) cited.add(found.ref);
      return found?.ref;
    },
    has: (idOrUrl) => resources.find(idOrUrl) !== undefined,
    entity: addresses.entity,
    pictureAt: (address) => {
      const found = pictures.find(address, draft.path);
      return found === undefined ? undefined : pictures.shown.show(found);
    },
    pageAt: (address) => addresses.page(address, draft.path),
    target: (slug, shown) => names.target(slug, shown),
    title: (slug) => titles.get(slug) ?? slug,
    fact: facts,
    front(name) {
      const value = draft.front.get(name);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
  };
}

function entityPart({ entity, path }: Draft, context: MdxContext): BlockContent[] {
  if (!entity) return [];
  if (path === undefined) {
    return [...descriptionBlocks(entity, context), ...entityBlocks(entity, context, 2)];
  }
  const blocks = [...descriptionBlocks(entity, context), ...entityBlocks(entity, context, 3)];
  if (blocks.length === 0) return [];
  return [{ type: 'heading', depth: 2, children: [text('In brief')] } as never, ...blocks];
}

/** Resources that say the page cites them, and that its text does not. */
function furtherSources(draft: Draft, site: Site, cited: Set<string>): BlockContent[] {
  const name = draft.path?.replace(/^.*\//, '').replace(/\.mdx?$/, '') ?? draft.entity?.id;
  const said = site.citing.get(name ?? '');
  if (name === undefined || said === undefined || name === 'index') return [];
  site.citing.delete(name);
  const missing = [...said].filter((ref) => !cited.has(ref)).sort(compareText);
  site.tally.add(
    'links',
    'cited_by of pages',
    'citations in their text',
    undefined,
    said.size - missing.length,
  );
  if (missing.length === 0) return [];
  const fate = 'a list of further sources at the end of the page';
  site.tally.add(
    'links',
    'cited_by of pages whose text does not cite',
    fate,
    draft.slug,
    missing.length,
  );
  const items = missing.map((ref) => [paragraph([citation(ref)])]);
  const heading = { type: 'heading', depth: 2, children: [text('Further sources')] } as never;
  return [heading, list(items)];
}
