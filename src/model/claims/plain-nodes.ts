import type { Nodes, Paragraph, RootContent } from 'mdast';
import type { ClaimNode } from './claim-nodes.ts';

/** A claim that cannot be weighed, as what it was written as: its sentence, and a list of what is said to it. */
export function plainNodes(claim: ClaimNode): Nodes[] {
  const items = claim.children.flatMap((child): RootContent[] => {
    if (child.type === 'claimEvidence') {
      const said = child.children[0] as Paragraph;
      const children = [{ type: 'text' as const, value: `${child.relation} ` }, ...said.children];
      return [{ type: 'listItem', children: [{ ...said, children }] } as never];
    }
    if (child.type === 'claimVerdict')
      return [{ type: 'listItem', children: child.children } as never];
    return [];
  });
  const sentence = claim.children.filter(({ type }) => type === 'paragraph');
  const list = { type: 'list', ordered: false, spread: false, children: items as never[] } as const;
  return items.length === 0 ? sentence : [...sentence, list];
}
