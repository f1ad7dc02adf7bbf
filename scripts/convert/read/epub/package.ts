import { type ArticleFields, UnreadableSource } from '../../article.ts';
import type { Zip } from '../zip/unzip.ts';
import { elementsNamed, parseXml, type XmlElement } from '../zip/xml.ts';
import { packageFields } from './metadata.ts';

export interface Book {
  fields: ArticleFields;
  chapters: Chapter[];
}

export interface Chapter {
  /** In the archive. */
  path: string;
  /** Why it is not text of the book, in words. */
  skip?: string;
  /** Its address leads out of the archive, so there is nothing to read. */
  outside?: boolean;
}

const CONTAINER = 'META-INF/container.xml';

/** Reads the package document of a book (https://www.w3.org/TR/epub-33/#sec-package-doc). */
export function readPackage(zip: Zip): Book {
  const container = zip.read(CONTAINER);
  const path = elementsNamed(container && parseXml(container), 'rootfile')[0]?.attributes.get(
    'full-path',
  );
  const named = path ?? zip.names.find((name) => /\.opf$/i.test(name));
  const bytes = named === undefined ? undefined : zip.read(named);
  const root = bytes && parseXml(bytes);
  if (named === undefined || !root) {
    throw new UnreadableSource('the book lacks its package document', 'Download it again');
  }
  const chapters = readSpine(root, named);
  if (isProtected(zip, chapters)) {
    throw new UnreadableSource(
      'the book is protected (DRM) and its text encrypted',
      'Get a copy without protection, or write notes on it in a sidecar',
    );
  }
  return { fields: packageFields(root), chapters };
}

function readSpine(root: XmlElement, packagePath: string): Chapter[] {
  const items = new Map<string, XmlElement>();
  for (const item of elementsNamed(root, 'item')) items.set(item.attributes.get('id') ?? '', item);
  const seen = new Set<string>();
  return elementsNamed(root, 'itemref').flatMap((reference): Chapter[] => {
    const item = items.get(reference.attributes.get('idref') ?? '');
    const href = item?.attributes.get('href');
    if (!item || href === undefined) return [];
    const path = resolvePath(packagePath, href);
    if (path === undefined) return [{ path: href, outside: true }];
    if (seen.has(path)) return [];
    seen.add(path);
    const type = item.attributes.get('media-type') ?? '';
    if (!/html|xml/i.test(type)) return [{ path, skip: `not a text (${type})` }];
    if (/\bnav\b/.test(item.attributes.get('properties') ?? '')) {
      return [{ path, skip: 'the table of contents' }];
    }
    return [{ path }];
  });
}

/** A path beside the package document; undefined where it leads out of the archive. */
export function resolvePath(packagePath: string, href: string): string | undefined {
  let decoded = href.split('#')[0] as string;
  try {
    decoded = decodeURIComponent(decoded);
  } catch {
    // A lone percent sign stands for itself.
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(decoded)) return undefined;
  const parts = decoded.startsWith('/') ? [] : packagePath.split('/').slice(0, -1);
  for (const part of decoded.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Fonts may be scrambled in any book; encrypted chapters cannot be read. */
function isProtected(zip: Zip, chapters: readonly Chapter[]): boolean {
  const bytes = zip.read('META-INF/encryption.xml');
  const references = elementsNamed(bytes && parseXml(bytes), 'cipherreference');
  const encrypted = new Set(
    references.map(({ attributes }) => resolvePath('', attributes.get('uri') ?? '')),
  );
  return chapters.some(({ path }) => encrypted.has(path));
}
