import type { Image, Link, Nodes, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { WikiLink } from '../../../src/model/markdown/nodes.ts';
import { citation, comment, text, wikiLink } from '../markdown/nodes.ts';
import { wordsOf } from '../pictures.ts';
import type { NoteContext } from './context.ts';

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|mp3|wav|m4a|ogg|flac|mp4|webm|mov|mkv)$/i;

/** `[[target|shown]]`, or with a `!` before it, in the words of our pages. */
export function convertWikiLink(node: WikiLink, embedded: boolean, context: NoteContext): Nodes[] {
  const stated = plainText(node as Nodes);
  const shown = stated === node.target ? '' : stated;
  return leadTo(node.target, shown, embedded, context);
}

/** A Markdown link: to a file of the vault, or to the web, which stays as it is. */
export function convertLink(node: Link, context: NoteContext): Nodes[] {
  if (/^(?:https?:|mailto:|tel:)/i.test(node.url)) return [node];
  if (/^[a-z][a-z0-9+.-]*:/i.test(node.url)) {
    context.tally.add(
      'links',
      'links of other programs',
      'their text, and the address in a comment',
      context.path,
    );
    return [...node.children, comment(`link to ${node.url}`, false)];
  }
  const shown = plainText(node);
  return leadTo(decoded(node.url), shown === '' ? node.url : shown, false, context);
}

export function convertImage(node: Image, context: NoteContext): Nodes[] {
  if (/^https?:/i.test(node.url)) {
    context.tally.add('reduced', 'pictures on the web', 'links to them', context.path);
    return [{ type: 'link', url: node.url, children: [text(node.alt?.trim() || node.url)] }];
  }
  return leadTo(decoded(node.url), node.alt?.trim() ?? '', true, context);
}

/** What a link to a file of the vault becomes, by what the file became. */
function leadTo(link: string, shown: string, embedded: boolean, context: NoteContext): Nodes[] {
  const { index, tally, path } = context;
  const hash = link.indexOf('#');
  const name = hash < 0 ? link : link.slice(0, hash);
  const part =
    hash < 0
      ? ''
      : (
          link
            .slice(hash + 1)
            .split('#')
            .at(-1) ?? ''
        ).trim();
  const found = name.trim() === '' ? path : index.find(name, path);
  const slug = found === undefined ? context.slugOfAlias(name) : context.slugOf(found);
  if (slug !== undefined) return pageLink(slug, part, shown, embedded, context);
  const key = found === undefined ? undefined : context.keyOf(found);
  if (key !== undefined) {
    const page = /^page=(\d{1,6})/.exec(part)?.[1];
    tally.add('links', 'links to clippings and attachments', 'citations', path);
    const words = shown === '' || /^\d+(?:x\d+)?$/.test(shown) ? lastName(name) : shown;
    return [text(`${words} `), citation(key, page === undefined ? undefined : `p. ${page}`)];
  }
  const picture = found !== undefined && embedded ? context.pictureOf(found) : undefined;
  if (found !== undefined && picture !== undefined) {
    tally.add('links', 'pictures', 'images of the wiki', path);
    const alt = shown === '' || /^\d+(?:x\d+)?$/.test(shown) ? wordsOf(found) : shown;
    return [{ type: 'image', url: picture, alt }];
  }
  if (PICTURE.test(name)) {
    tally.add(
      'reduced',
      'pictures, sounds and films',
      'their name, in a comment',
      `${path}: ${name}`,
    );
    const words = shown === '' || /^\d+(?:x\d+)?$/.test(shown) ? [] : [text(shown)];
    return [...words, comment(`picture ${name}`, false)];
  }
  const what =
    found === undefined ? 'links to notes that are not there' : 'links to what was left out';
  tally.add('links', what, 'their text', `${path}: ${link}`);
  return [text(shown || spoken(lastName(name), part))];
}

function pageLink(
  slug: string,
  part: string,
  shown: string,
  embedded: boolean,
  context: NoteContext,
): Nodes[] {
  // A block has no heading to lead to.
  const heading = part === '' || part.startsWith('^') ? undefined : context.heading(slug, part);
  const section = heading === undefined ? '' : `#${heading.replace(/[[\]|#]/g, ' ')}`;
  if (heading === undefined && part !== '' && !part.startsWith('^')) {
    const fate = 'links to the page';
    context.tally.add(
      'links',
      'links to headings that are not there',
      fate,
      `${context.path}: ${slug}#${part}`,
    );
  }
  const what = embedded ? 'embedded notes' : 'wikilinks';
  context.tally.add('links', what, embedded ? 'links to them' : 'wikilinks', context.path);
  const words = shown || spoken(context.title(slug), part.startsWith('^') ? '' : part);
  const target = context.target(slug, section === '' ? words : '');
  if (section !== '' || shown.length > 200) return [wikiLink(`${target}${section}`, words)];
  return [wikiLink(target, words)];
}

function spoken(title: string, part: string): string {
  return part === '' || title === '' ? title || part : `${title} > ${part}`;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // Not escaped after all.
    return url;
  }
}

/** A citation whose key no source of the vault has is text: it would be an error on our page. */
export function convertCitation(
  node: Nodes & { items: { ref: string; locator?: string; quote?: string }[] },
  context: NoteContext,
): PhrasingContent[] {
  if (node.items.every(({ ref }) => context.isKey(ref)))
    return [node as unknown as PhrasingContent];
  const refs = node.items.map(({ ref }) => `@${ref}`).join('; ');
  const fate = 'text: no source of the vault has the key';
  context.tally.add(
    'links',
    'citations of works that are not there',
    fate,
    `${context.path}: ${refs}`,
  );
  return [text(`[${refs}]`)];
}
