import { parseHTML } from 'linkedom';

/**
 * Parses a page into a document that no script runs in. Each extractor changes the document it is
 * given, so each gets one of its own.
 *
 * @param scripts - whether `<script>` elements stay, for the JSON-LD in them
 */
export function parsePage(html: string, scripts: boolean): Document {
  // What is no whole page (a fragment) gets one around it, or linkedom has no body to show.
  const whole = /<(?:html|body)[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  // Defuddle reads these; an empty list says that no style is known.
  Object.assign(document, { styleSheets: [] });
  if (!scripts) {
    for (const element of document.querySelectorAll(
      'script, style, template, link, iframe, object, embed',
    )) {
      element.remove();
    }
  }
  return document as unknown as Document;
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
