import type { Nodes, Root } from 'mdast';

/** How many paragraphs a page has, those of lists and quotes included, and how many of them cite nothing. */
export interface Paragraphs {
  all: number;
  uncited: number;
}

/**
 * Counts the paragraphs of running text of a page. Claims have evidence of their own and are left out; a list whose
 * introduction cites is not thereby cited.
 */
export function paragraphsOf(root: Root): Paragraphs {
  const out: Paragraphs = { all: 0, uncited: 0 };
  visit(root, out);
  return out;
}

function visit(node: Nodes, out: Paragraphs): void {
  if (node.type === 'claim' || node.type === 'table' || node.type === 'footnoteDefinition') return;
  if (node.type === 'paragraph') {
    if (!hasWords(node)) return;
    out.all += 1;
    if (!cites(node)) out.uncited += 1;
  } else if ('children' in node) {
    for (const child of node.children) visit(child as Nodes, out);
  }
}

function cites(node: Nodes): boolean {
  if (node.type === 'citationGroup' || node.type === 'footnoteReference') return true;
  return 'children' in node && (node.children as Nodes[]).some(cites);
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return 'children' in node && (node.children as Nodes[]).some(hasWords);
}
