/** Elements within a line: none of them parts two words. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** The text of a part of a page, with the way back to it. */
export interface PageText {
  /** In lower case; white space, and the ends of blocks, are one space. */
  content: string;
  /** What stands in `content` from one place to before another. */
  range(from: number, to: number): Range;
}

export function pageText(root: Element): PageText {
  const nodes: Text[] = [];
  const at: number[] = [];
  const offsets: number[] = [];
  let content = '';
  const add = (char: string, node: number, offset: number): void => {
    if (char === ' ' && content.endsWith(' ')) return;
    content += char;
    at.push(node);
    offsets.push(offset);
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const own = blockOf(node);
    if (own !== block && nodes.length > 0) add(' ', nodes.length - 1, nodes.at(-1)?.length ?? 0);
    block = own;
    nodes.push(node);
    for (let offset = 0; offset < node.length; offset += 1) {
      const char = node.data[offset] as string;
      const lower = char.toLowerCase();
      add(/\s/.test(char) ? ' ' : lower.length === 1 ? lower : char, nodes.length - 1, offset);
    }
  }
  return {
    content,
    range(from, to) {
      const range = document.createRange();
      range.setStart(nodes[at[from] as number] as Text, offsets[from] as number);
      range.setEnd(nodes[at[to - 1] as number] as Text, (offsets[to - 1] as number) + 1);
      return range;
    },
  };
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && INLINE.has(element.tagName)) element = element.parentElement;
  return element;
}
