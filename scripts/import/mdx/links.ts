import type { Image, ImageReference, Link, Nodes, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { citation, comment, text, wikiLink } from '../markdown/nodes.ts';
import { wordsOf } from '../pictures.ts';
import type { MdxContext } from './context.ts';
import { type Place, reduceAll } from './reduce.ts';

/** A link: one to a page of the site becomes ours, one to a resource is followed by its citation. */
export function reduceLink(link: Link, context: MdxContext, place: Place): Nodes[] {
  const cited: string[] = [];
  const within = { ...context, cite: (id: string) => keep(cited, context.cite(id)) };
  const children = reduceAll(link.children, within, { ...place, flow: false, inLink: true });
  const after = [...new Set(cited)].flatMap((ref) => [text(' '), citation(ref)]);
  const { url } = link;
  if (/^https?:\/\//i.test(url)) {
    const ref = place.inLink ? undefined : context.cite(url);
    const kept = { ...link, children: children as PhrasingContent[] };
    if (ref === undefined || cited.includes(ref)) return [kept, ...after];
    context.tally.add(
      'links',
      'links to a resource',
      'links followed by its citation',
      context.path,
    );
    return [kept, text(' '), citation(ref), ...after];
  }
  const shown = plainText({ type: 'paragraph', children } as Nodes).trim();
  const page = /^(?:mailto:|tel:|#)/i.test(url) ? undefined : context.pageAt(url);
  if (page) {
    context.tally.add('links', 'links between pages', 'wikilinks', context.path);
    const target = context.target(page.slug, page.anchor === '' ? shown : '') + page.anchor;
    return [wikiLink(target, shown), ...after];
  }
  if (/^(?:mailto:|tel:|#)/i.test(url)) return [{ ...link, children } as Nodes, ...after];
  context.tally.add(
    'links',
    `links to ${url}`,
    'their text, and the address in a comment: there is no such page',
    context.path,
  );
  return [...children, text(' '), comment(`link to ${url}`, false), ...after];
}

/** A picture of the folder is shown; one of the web becomes a link, one that is not there its words. */
export function reduceImage(
  image: Image | ImageReference,
  context: MdxContext,
  { inLink, flow }: Place,
): Nodes[] {
  const words = image.alt?.trim() || 'picture';
  const url = image.type === 'image' ? image.url : '';
  if (/^https?:\/\//i.test(url) && !inLink) {
    context.tally.add('reduced', 'picture on the web', 'a link to it', context.path);
    return [{ type: 'link', url, children: [text(words)] }];
  }
  const shown = /^https?:/i.test(url) ? undefined : context.pictureAt(url);
  if (shown !== undefined) {
    context.tally.add('links', 'pictures', 'images of the wiki', context.path);
    return [{ type: 'image', url: shown, alt: image.alt?.trim() || wordsOf(url) }];
  }
  context.tally.add(
    'reduced',
    'picture',
    'its description, and the address in a comment',
    context.path,
  );
  const note = comment(`picture ${url}`, false);
  return flow ? [text(words), text(' '), note] : [text(words), note];
}

function keep(list: string[], ref: string | undefined): string | undefined {
  if (ref !== undefined) list.push(ref);
  return undefined;
}
