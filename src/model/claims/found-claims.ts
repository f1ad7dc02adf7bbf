import type { Nodes, Paragraph, Root } from 'mdast';
import type { Finding, Relation } from '../../schema/claim-words.ts';
import type { CitationGroup, CitationItem } from '../markdown/nodes.ts';
import { savedText } from '../text/saved-text.ts';
import type { ClaimMistake, ClaimNode } from './claim-nodes.ts';

/** A citation that stands for or against a claim, as written. */
export interface FoundEvidence extends CitationItem {
  relation: Relation;
  /** What the author adds, as plain text. */
  note?: string | undefined;
  /** Counted from the start of the parsed text, from 1. */
  line: number;
}

export interface Verdict {
  finding: Finding;
  /** Plain text. */
  reason: string;
  by: string;
  /** A full date. */
  date: string;
}

/** A claim as a page makes it. */
export interface FoundClaim {
  id?: string | undefined;
  formerly: string[];
  withdrawn?: string | undefined;
  /** Plain text. */
  statement: string;
  line: number;
  evidence: FoundEvidence[];
  verdict?: Verdict | undefined;
  mistakes: ClaimMistake[];
  /** All that the claim cites, its sentence and verdict included. */
  groups: CitationGroup[];
}

/** The claims of a tree of `parsePageBody()`, in the order of the text. */
export function foundClaims(root: Root): FoundClaim[] {
  const nodes: ClaimNode[] = [];
  gather(root, nodes);
  return nodes.map(foundClaim);
}

function gather(node: Nodes, found: ClaimNode[]): void {
  if (node.type === 'claim') found.push(node);
  else if ('children' in node) for (const child of node.children) gather(child as Nodes, found);
}

function foundClaim(node: ClaimNode): FoundClaim {
  const { id, formerly, withdrawn, mistakes } = node;
  const found: FoundClaim = {
    ...{ id, formerly, withdrawn, mistakes },
    statement: '',
    line: node.position?.start.line ?? 1,
    evidence: [],
    groups: groupsOf(node),
  };
  for (const child of node.children) {
    if (child.type === 'paragraph') found.statement = plainText(child);
    else if (child.type === 'claimEvidence') {
      const note = plainText(child.children[0] as Paragraph);
      const line = child.position?.start.line ?? found.line;
      const items = groupsOf(child).flatMap((group) => group.items);
      for (const [index, item] of items.entries())
        found.evidence.push({
          ...item,
          relation: child.relation,
          ...(index === 0 && note !== '' ? { note } : {}),
          line,
        });
    } else if (child.type === 'claimVerdict') {
      const { finding, by, date } = child;
      found.verdict = { finding, by, date, reason: plainText(child.children[0] as Paragraph) };
    }
  }
  return found;
}

function groupsOf(node: Nodes): CitationGroup[] {
  if (node.type === 'citationGroup') return [node];
  return 'children' in node ? (node.children as Nodes[]).flatMap(groupsOf) : [];
}

/** The words of a paragraph without its citations and the space before them. */
function plainText(paragraph: Paragraph): string {
  return savedText({ type: 'root', children: [paragraph] })
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
}
