import type { Element, ElementContent } from 'hast';
import { eachElement, mapElements } from '../hast.ts';
import type { Chapter } from './chapter.ts';

const BASE = 'http://wiki.invalid/';

/**
 * Lets links lead to where the book has what they lead to on the site; else to the published site, where its address is known;
 * else they become plain text, as no link of a book may lead nowhere. Of two elements with one `id` the first keeps it.
 *
 * @param site absolute address of the published site, ending in `/`
 */
export function settleLinks(chapters: readonly Chapter[], site: string | undefined): Chapter[] {
  const single = chapters.map((chapter) => ({ ...chapter, body: withSingleIds(chapter.body) }));
  const byPath = new Map(single.map((chapter) => [chapter.path, chapter]));
  const ids = new Map(single.map((chapter) => [chapter.file, idsOf(chapter.body)]));
  return single.map((chapter) => ({
    ...chapter,
    body: mapElements(chapter.body, (element) => settle(element, chapter)),
  }));

  function settle(element: Element, from: Chapter): ElementContent[] {
    if (element.tagName === 'input')
      return [{ type: 'text', value: element.properties.checked ? '☑ ' : '☐ ' }];
    const { href } = element.properties;
    if (element.tagName !== 'a') return [element];
    const target = typeof href === 'string' ? targetOf(href, from) : undefined;
    if (target === undefined && element.properties.id === undefined) return element.children;
    const { href: _gone, rel: _rel, target: _target, ...kept } = element.properties;
    const properties = target === undefined ? kept : { ...kept, href: target };
    return [{ ...element, tagName: target === undefined ? 'span' : 'a', properties }];
  }

  function targetOf(href: string, from: Chapter): string | undefined {
    const url = URL.parse(href, BASE + from.path);
    if (!url?.href.startsWith(BASE)) return external(url, href);
    const path = decode(url.pathname.slice(1));
    const chapter = path === from.path ? from : byPath.get(path);
    if (!chapter)
      return site === undefined ? undefined : new URL(url.href.slice(BASE.length), site).href;
    const id = decode(url.hash.slice(1));
    const hash = id !== '' && ids.get(chapter.file)?.has(id) ? `#${encodeURIComponent(id)}` : '';
    if (chapter === from) return hash === '' ? undefined : hash;
    return `${chapter.file}${hash}`;
  }
}

function external(url: URL | null, href: string): string | undefined {
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
  // What a URL parser forgives, a validator of books need not.
  return /[\s<>"{}|\\^`]/.test(href) ? url.href : href;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withSingleIds(body: readonly ElementContent[]): ElementContent[] {
  const seen = new Set<string>();
  return mapElements(body, (element) => {
    const { id, ...rest } = element.properties;
    if (id === undefined || id === null) return [element];
    // An id may hold no white space.
    const name = String(id).replace(/\s+/g, '-');
    if (name === '' || seen.has(name)) return [{ ...element, properties: rest }];
    seen.add(name);
    return [{ ...element, properties: { ...element.properties, id: name } }];
  });
}

function idsOf(body: readonly ElementContent[]): Set<string> {
  const ids = new Set<string>();
  eachElement(body, ({ properties }) => {
    if (properties.id !== undefined) ids.add(String(properties.id));
  });
  return ids;
}
