/** A new element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** An excerpt as nodes: `<mark>` is kept, all else is text, whatever it looks like. */
export function excerptNodes(excerpt: string): (Node | string)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((piece, index) => {
    const text = piece.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
    return index % 2 === 1 ? element('mark', {}, text) : text;
  });
}
