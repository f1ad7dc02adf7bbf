import type { Emphasis, Image, Paragraph, PhrasingContent } from 'mdast';
import { isRemotePicture } from '../image/page-picture.ts';
import { unresolved } from './citation-node.ts';
import type { WikiContext } from './wiki-context.ts';

/** What a text says of a picture. */
export type Picture = Pick<Image, 'url' | 'alt' | 'title'>;

/**
 * A picture of a page: the file of the site, with its size, so that nothing moves when it arrives. One that lies
 * elsewhere is a link to it, as the site requests nothing from other hosts.
 */
export function pictureNode(
  { url, alt, title }: Picture,
  pictureOf: NonNullable<WikiContext['picture']>,
  isInLink: boolean,
): PhrasingContent {
  const words = alt?.trim() ?? '';
  const shown = pictureOf(url);
  if (shown) {
    const { src, width, height } = shown;
    const titled = title ? { title } : {};
    const size = { width: String(width), height: String(height) };
    const late = { loading: 'lazy', decoding: 'async' };
    return element('img', { src, alt: words, ...titled, ...size, ...late }, []);
  }
  if (!isRemotePicture(url))
    return unresolved(`[${words || url}]`, `This wiki has no image "${url}"`);
  const text = { type: 'text' as const, value: words || url };
  return isInLink || !/^https?:/i.test(url) ? text : { type: 'link', url, children: [text] };
}

/** A picture that stands alone and has a title is a figure, the title its caption. */
export function figureOf(paragraph: Paragraph): Paragraph | undefined {
  const [only, ...more] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (only?.type !== 'emphasis' || only.data?.hName !== 'img' || more.length > 0) return undefined;
  const { title, ...properties } = only.data.hProperties ?? {};
  if (typeof title !== 'string') return undefined;
  const caption = element('figcaption', {}, [{ type: 'text', value: title }]);
  const picture = { ...only, data: { ...only.data, hProperties: properties } };
  return { ...paragraph, data: { hName: 'figure' }, children: [picture, caption] };
}

/** mdast has no node for any element; an emphasis under another name is one. */
function element(
  hName: string,
  hProperties: Record<string, string>,
  children: PhrasingContent[],
): Emphasis {
  return { type: 'emphasis', children, data: { hName, hProperties } };
}
