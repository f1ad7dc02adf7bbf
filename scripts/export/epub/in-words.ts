import type { ElementContent } from 'hast';

/**
 * What a book does not carry along, in words: an image of the site by its description, a formula by its
 * TeX.
 */
export function inWords(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const { tagName, properties } = node;
    if (tagName === 'img') {
      const alt = String(properties['alt'] ?? '');
      return alt === '' ? [] : [{ type: 'text', value: `[${alt}]` }];
    }
    if (tagName === 'math') {
      const tex = String(properties['alttext'] ?? properties['altText'] ?? '');
      const children: ElementContent[] = [{ type: 'text', value: tex }];
      return [{ type: 'element', tagName: 'code', properties: {}, children }];
    }
    return [{ ...node, children: inWords(node.children) }];
  });
}
