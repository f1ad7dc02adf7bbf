import type { Nodes, Parent, Root } from 'mdast';
import { savedBlocks } from '../../../../src/model/text/saved-text.ts';
import { passagesOf, shareIn, tokensOf } from './main-text/tokens.ts';

/** A description of which so much stands in the text is a caption said twice. */
const MOST = 0.6;

/**
 * Leaves out the images that were not saved and whose description is told anyway: as a caption, in
 * the text, or as the title. Of a picture that cannot be seen nothing else remains.
 */
export function withoutSaidImages(body: Root, title: string): Root {
  if (!holdsUnsaved(body)) return body;
  const lines = [title, ...savedBlocks(body).map(({ text }) => text)];
  const said = passagesOf(lines.map((line) => tokensOf(line)));
  const isSaid = (alt: string): boolean => shareIn(tokensOf(alt), said) >= MOST;
  const keep = (node: Nodes): Nodes[] => {
    if (node.type === 'image') return node.url === '' && isSaid(node.alt ?? '') ? [] : [node];
    if (!('children' in node)) return [node];
    const children = (node.children as Nodes[]).flatMap((child) => keep(child));
    if (children.length === 0 && node.children.length > 0 && node.type !== 'tableCell') return [];
    return [{ ...node, children } as Nodes];
  };
  return { ...body, children: body.children.flatMap((child) => keep(child)) as Root['children'] };
}

function holdsUnsaved(node: Nodes | Parent): boolean {
  if (node.type === 'image') return (node as { url?: string }).url === '';
  return 'children' in node && node.children.some((child) => holdsUnsaved(child));
}
