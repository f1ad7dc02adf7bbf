import type { Nodes, Root } from 'mdast';
import { savedText } from './saved-text.ts';

const HEADING = 'Quotations';
const OPEN = '"\u201c';
const OPENING_BEFORE = /[\s([{\u2014\u2013]/;

/**
 * The verbatim quotations of a notes source: the list items of each section headed "Quotations" (at
 * any depth, to the next heading that is not deeper) that begin with a string in double quotes,
 * straight or curly. Gives the words between the quotes, as they stand.
 */
export function quotations(root: Root): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const node of root.children) {
    if (node.type === 'heading') {
      if (depth === 0 || node.depth <= depth) depth = textOf(node) === HEADING ? node.depth : 0;
    } else if (depth > 0) {
      collect(node, found);
    }
  }
  return found;
}

function collect(node: Nodes, found: string[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'listItem') {
      const first = child.children[0];
      const quoted = first?.type === 'paragraph' ? quotedStart(textOf(first)) : undefined;
      if (quoted !== undefined) found.push(quoted);
    }
    collect(child, found);
  }
}

function textOf(node: Nodes): string {
  return savedText({ type: 'root', children: [node] } as Root).trim();
}

/**
 * The words between the double quotes that `text` begins with; undefined where it does not begin so
 * or the quote is never closed. Quotes inside a quote are paired.
 */
export function quotedStart(text: string): string | undefined {
  if (text === '' || !OPEN.includes(text[0] as string)) return undefined;
  let depth = 1;
  for (let i = 1; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\u201c') depth++;
    else if (char === '\u201d') depth--;
    else if (char === '"') depth += opensAt(text, i) ? 1 : -1;
    if (depth === 0) return text.slice(1, i).trim() || undefined;
  }
  return undefined;
}

/** A straight quote opens where space or a bracket stands before it and a word after it. */
function opensAt(text: string, index: number): boolean {
  const after = text[index + 1];
  if (after === undefined || /[\s"]/.test(after)) return false;
  return OPENING_BEFORE.test(text[index - 1] as string);
}
