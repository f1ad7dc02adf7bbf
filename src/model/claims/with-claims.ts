import type { Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { readClaim } from './read-claim.ts';

/**
 * A copy of a tree that was parsed with `claimSyntax()` in which each container is a `claim` node. What stands in a
 * container and is no part of a claim follows it, so that a forgotten fence swallows no text.
 *
 * @param source the Markdown that `root` was parsed from
 */
export function withClaims(root: Root, source: string): Root {
  return hasClaim(root) ? replace(root, source) : root;
}

function hasClaim(node: Nodes): boolean {
  if (isContainer(node)) return true;
  return 'children' in node && (node.children as Nodes[]).some(hasClaim);
}

function isContainer(node: Nodes): node is ContainerDirective {
  return (node.type as string) === 'containerDirective';
}

function replace<T extends Nodes>(node: T, source: string): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child) => settled(child, source, false));
  return { ...node, children } as T;
}

function settled(node: Nodes, source: string, isInClaim: boolean): Nodes[] {
  if (!isContainer(node)) return [replace(node, source)];
  const { claim, stray } = readClaim(node, source, isInClaim);
  return [claim, ...stray.flatMap((block) => settled(block, source, true))];
}
