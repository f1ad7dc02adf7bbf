import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { ClaimNode } from '../model/claims/claim-nodes.ts';
import type { ClaimView } from './claim.ts';

/** The words of a claim as they stand in a tree: with links and marks of citation where a page has them. */
export interface ClaimWords {
  statement: PhrasingContent[];
  /** One a row of evidence. */
  rows: { note: PhrasingContent[]; marks: PhrasingContent[] }[];
  reason: PhrasingContent[];
}

const text = (value: string | undefined): PhrasingContent[] =>
  value === undefined || value === '' ? [] : [{ type: 'text', value }];

/** The plain words of a claim, for where its page is not at hand. */
export function plainWords({ statement, rows, verdict }: ClaimView): ClaimWords {
  return {
    statement: text(statement),
    rows: rows.map(({ note }) => ({ note: text(note), marks: [] })),
    reason: text(verdict?.reason),
  };
}

/**
 * The words of a claim on its page.
 *
 * @param node as it was parsed
 * @param shown the same with its links made and its citations numbered
 * @param isKnown whether a source is one of the wiki; of others there is no row
 */
export function wordsOnPage(
  node: ClaimNode,
  shown: ClaimNode,
  isKnown: (ref: string) => boolean,
): ClaimWords {
  const words: ClaimWords = { statement: [], rows: [], reason: [] };
  for (const [index, child] of shown.children.entries()) {
    if (child.type === 'paragraph') words.statement = child.children;
    if (child.type === 'claimVerdict') words.reason = phrasing(child);
    if (child.type !== 'claimEvidence') continue;
    const inside = phrasing(child);
    const marks = inside.filter(isMark);
    const note = trimmed(inside.filter((one) => !isMark(one)));
    const known = phrasing(node.children[index] as Nodes)
      .flatMap((one) => (one.type === 'citationGroup' ? one.items : []))
      .filter(({ ref }) => isKnown(ref));
    // A line that cites several sources is several rows; its words and marks stand in the first.
    for (const place of known.keys())
      words.rows.push(place === 0 ? { note, marks } : { note: [], marks: [] });
  }
  return words;
}

function phrasing(node: Nodes): PhrasingContent[] {
  const paragraph = 'children' in node ? (node.children[0] as Paragraph | undefined) : undefined;
  return paragraph?.children ?? [];
}

/** What `citationNode()` makes. */
function isMark(node: PhrasingContent): boolean {
  return node.type === 'emphasis' && node.data?.hName === 'sup';
}

/** Without white space at both ends. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const out = [...nodes];
  const [first, last] = [out[0], out.at(-1)];
  if (first?.type === 'text') out[0] = { ...first, value: first.value.trimStart() };
  if (last?.type === 'text') {
    const end = (out.length === 1 ? out[0] : last) as typeof last;
    out[out.length - 1] = { ...end, value: end.value.trimEnd() };
  }
  return out.filter((one) => one.type !== 'text' || one.value !== '');
}
