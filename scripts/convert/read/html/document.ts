import { parse, serialize } from 'parse5';
import { tooDeep } from '../too-deep.ts';
import { parseHTML } from './dom/linkedom.ts';
import { settleFormulas } from './formulas.ts';
import { openNoscript } from './main-text/noscript.ts';
import { writtenDepth } from './written-depth.ts';

/** Elements that act or only decorate; extractors need none of them. */
const ACTING = 'script, style, template, link, iframe, object, embed';

/** As written, where ends of elements may be missing: far beyond what a browser nests. */
const DEEPEST_WRITTEN = 20_000;

/**
 * Parses a page into a document that no script runs in. Each extractor changes the document it is
 * given, so each gets one of its own.
 *
 * @param scripts - whether `<script>` elements stay, for the JSON-LD in them
 */
export function parsePage(html: string, scripts: boolean): Document {
  if (writtenDepth(html) > DEEPEST_WRITTEN) throw tooDeep('a page');
  // What is no whole page (a fragment) gets one around it, or linkedom has no body to show.
  const whole = /<(?:html|body)[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  let document = parseHTML(whole).document as unknown as Document;
  // linkedom nests elements as they are written. Where that is not how a browser would, the page is
  // first written anew as the standard parses it: slower, and needed by about one page in fifty.
  if (!isWellFormed(document)) {
    const standard = serialize(parse(whole, { scriptingEnabled: false }));
    document = parseHTML(standard).document as unknown as Document;
  }
  // Defuddle reads these; an empty list says that no style is known.
  Object.assign(document, { styleSheets: [] });
  // Formulas hold their TeX in scripts, so they come first.
  if (!scripts) settleFormulas(document, html);
  if (!scripts) for (const element of document.querySelectorAll(ACTING)) element.remove();
  openNoscript(document);
  return document;
}

/** Whether the root has one head and one body and nothing else, as in every page of a browser. */
function isWellFormed(document: Document): boolean {
  const parts = [...(document.documentElement?.children ?? [])];
  return (
    parts.length === 2 &&
    parts[0]?.localName === 'head' &&
    parts[1]?.localName === 'body' &&
    document.querySelectorAll('body').length === 1
  );
}

/** How deep the elements of a document are nested. */
export function depthOf(document: Document): number {
  let deepest = 0;
  let level: Element[] = [...document.children];
  while (level.length > 0) {
    deepest += 1;
    level = level.flatMap((element) => [...element.children]);
  }
  return deepest;
}

/** The text of an element on one line. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** An attribute without white space at its ends, or undefined where it is missing or empty. */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  const value = element?.getAttribute(name)?.trim();
  return value === undefined || value === '' ? undefined : value;
}
