import type { BlockContent, PhrasingContent, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { citation, list, paragraph, text, wikiLink } from '../markdown/nodes.ts';
import type { MdxContext } from '../mdx/context.ts';
import { reduceMdx } from '../mdx/reduce.ts';
import type { Entity } from './entities.ts';

/** What an entity's record says, as sections of a page: facts, related pages, sources. */
export function entityBlocks(entity: Entity, context: MdxContext, depth: 2 | 3): BlockContent[] {
  const section = (title: string, blocks: BlockContent[]): BlockContent[] => {
    if (blocks.length === 0) return [];
    return [{ type: 'heading', depth, children: [text(title)] }, ...blocks];
  };
  return [
    ...section('Facts', facts(entity, context)),
    ...section('Related', related(entity, context)),
    ...section('Sources', sources(entity, context)),
  ];
}

/** The entity's description, which is Markdown. */
export function descriptionBlocks(entity: Entity, context: MdxContext): BlockContent[] {
  if (entity.description === undefined) return [];
  const root = fromMarkdown(entity.description, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return (reduceMdx(root as Root, context) as Root).children as BlockContent[];
}

function facts({ facts: rows }: Entity, context: MdxContext): BlockContent[] {
  if (rows.length === 0) return [];
  const row = (cells: PhrasingContent[][]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  const body = rows.map(({ label, value, link }) => {
    const page = link === undefined ? undefined : context.pageAt(link);
    const url = /^https?:\/\/\S+$/i.test(value) ? value : link;
    const shown: PhrasingContent = page
      ? wikiLink(context.target(page.slug, value), value)
      : url !== undefined && /^https?:\/\/\S+$/i.test(url)
        ? { type: 'link', url, children: [text(value)] }
        : text(value.replace(/\s+/g, ' '));
    return row([[text(label)], [shown]]);
  });
  return [{ type: 'table', children: [row([[text('Fact')], [text('Value')]]), ...body] }];
}

function related(entity: Entity, context: MdxContext): BlockContent[] {
  const items = entity.related.map(({ id, relationship }) => {
    const slug = context.entity(id, id);
    const words = relationship === undefined ? '' : ` (${relationship.replace(/-/g, ' ')})`;
    if (slug === undefined) {
      const fate = 'their id: there is no such page';
      context.tally.add('links', 'related entries that lead nowhere', fate, `${entity.id} ${id}`);
      return [paragraph([text(`${id}${words}`)])];
    }
    context.tally.add('links', 'related entries', 'wikilinks', context.path);
    const title = context.title(slug);
    const link = wikiLink(context.target(slug, title), title);
    return [paragraph(words === '' ? [link] : [link, text(words)])];
  });
  return items.length === 0 ? [] : [list(items)];
}

function sources(entity: Entity, context: MdxContext): BlockContent[] {
  const items = entity.sources.map(({ title, url, by }) => {
    const ref = url === undefined ? undefined : context.cite(url);
    const after = by === '' ? [] : [text(`, ${by}`)];
    if (ref !== undefined) {
      context.tally.add('links', 'sources of entities', 'citations', context.path);
      return [paragraph([text(title), ...after, text(' '), citation(ref)])];
    }
    context.tally.add(
      'links',
      'sources of entities',
      'links: no resource has their address',
      context.path,
    );
    const isAddress = url !== undefined && /^https?:\/\/\S+$/i.test(url);
    const shown: PhrasingContent = isAddress
      ? { type: 'link', url, children: [text(title)] }
      : text(url === undefined ? title : `${title} (${url})`);
    return [paragraph([shown, ...after])];
  });
  return items.length === 0 ? [] : [list(items)];
}
