import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What is not part of the text that a reader, or the search of a browser, finds on a page. */
const SILENT = new Set(['head', 'script', 'style', 'template', 'svg', 'iframe', 'object']);
/** Elements within a line, that part no words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The text of a web page, block by block in the order of the page: menus and boxes too. */
export function pageBlocks(html: string): string[] {
  const blocks: string[] = [];
  let text = '';
  const close = (): void => {
    if (text.trim() !== '') blocks.push(text);
    text = '';
  };
  const waiting: (Node | undefined)[] = [
    ...parse(html, { scriptingEnabled: false }).childNodes,
  ].reverse();
  while (waiting.length > 0) {
    const node = waiting.pop();
    // Stands for the end of a block.
    if (node === undefined) close();
    else if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if ('childNodes' in node && !isSilent(node)) {
      if (!INLINE.has(node.nodeName)) {
        close();
        waiting.push(undefined);
      }
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return blocks;
}

function isSilent(node: DefaultTreeAdapterTypes.ParentNode & { nodeName: string }): boolean {
  if (SILENT.has(node.nodeName)) return true;
  return 'attrs' in node && node.attrs.some(({ name }) => name === 'hidden');
}
