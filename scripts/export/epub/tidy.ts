import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h, mapElements } from '../hast.ts';

/**
 * Makes of what the site's style sheet would draw something that reads without one: the mark of a rating becomes
 * `3/5`, and what only screen readers are told becomes the link's label.
 */
export function tidy(body: readonly ElementContent[]): ElementContent[] {
  return mapElements(body, (given) => {
    // What it names, a heading of the footnotes, may be called otherwise here; the link says enough.
    const { ariaDescribedBy: _label, align, ...rest } = given.properties;
    // Columns say by `align` how they stand, which XHTML no longer has.
    const properties = align ? { ...rest, style: `text-align:${align}` } : rest;
    const element = { ...given, properties };
    const classes = [element.properties.className ?? []].flat().map(String);
    if (element.tagName === 'span' && classes.includes('r')) {
      const level = Number(element.properties.dataLevel);
      return [h('span', { className: 'level' }, level > 0 ? ` ${level}/5` : ' –/5')];
    }
    if (element.tagName === 'a' && classes.includes('cite')) return [citation(element)];
    if (element.tagName === 'div' && classes.includes('table-scroll')) return element.children;
    return [element];
  });
}

function citation(link: Extract<ElementContent, { type: 'element' }>): ElementContent {
  const isHeard = (child: ElementContent): boolean =>
    child.type === 'element' && String(child.properties.className).includes('visually-hidden');
  const { id, href } = link.properties;
  return h(
    'a',
    {
      id: String(id),
      href: String(href),
      epubType: 'noteref',
      role: 'doc-noteref',
      ariaLabel: textOf(link).replace(/\s+/g, ' ').trim(),
    },
    link.children.filter((child) => !isHeard(child)),
  );
}
