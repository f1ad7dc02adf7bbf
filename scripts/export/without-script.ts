import type { Nodes } from 'mdast';

/** A page's tree without what only a program could run: of components stays what stands between their tags. */
export function withoutScript<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    switch (child.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return element(child);
      default:
        return [withoutScript(child)];
    }
  });
  return { ...node, children } as T;
}

/** mdast has no node for any element; an emphasis under another name is one. */
function element(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): Nodes[] {
  const { children } = withoutScript(node);
  if (!node.name || !/^[a-z][a-z0-9]*$/.test(node.name)) return children as Nodes[];
  const properties = node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
      ? [[one.name === 'class' ? 'className' : one.name, one.value]]
      : [],
  );
  const data = { hName: node.name, hProperties: Object.fromEntries(properties) };
  return [{ type: 'emphasis', children: children as never[], data }];
}
