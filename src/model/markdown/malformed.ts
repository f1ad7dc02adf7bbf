import type { Nodes, Root } from 'mdast';

export interface Malformed {
  kind: 'wikilink' | 'citation';
  /** Counted from the start of the parsed text, from 1. */
  line: number;
  /** The start of what could not be read, cut to 40 characters. */
  text: string;
}

const OPENING = /(\\*)(\[\[(?=[^\s\]])|\[@(?=[A-Za-z0-9_]))/g;

/**
 * Texts that begin like a wikilink or citation, have not been read as one (no closing bracket, two
 * quotes in one item …), and are not escaped by a backslash.
 *
 * @param source the Markdown that `root` was parsed from
 */
export function findMalformed(root: Root, source: string): Malformed[] {
  const found: Malformed[] = [];
  visit(root, source, found);
  return found;
}

function visit(node: Nodes, source: string, found: Malformed[]): void {
  if (node.type === 'link' || node.type === 'wikiLink') return;
  if (node.type === 'text' && node.position) {
    const { start, end } = node.position;
    const written = source.slice(start.offset ?? 0, end.offset ?? 0);
    for (const match of written.matchAll(OPENING)) {
      if ((match[1] as string).length % 2 === 1) continue;
      const at = match.index + (match[1] as string).length;
      const line = start.line + written.slice(0, at).split('\n').length - 1;
      const text = written.slice(at, at + 40).split('\n')[0] as string;
      found.push({ kind: match[2] === '[[' ? 'wikilink' : 'citation', line, text });
    }
  }
  if ('children' in node) for (const child of node.children) visit(child as Nodes, source, found);
}
