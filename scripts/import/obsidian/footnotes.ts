import type { Nodes, Root, RootContent } from 'mdast';
import { paragraph, text } from '../markdown/nodes.ts';
import type { NoteContext } from './context.ts';

/** A note that goes on for more nodes of a line is none. */
const MOST_NODES = 60;

/** `^[a note]` as a footnote with a number, its text at the end of the page. */
export function inlineFootnotes(root: Root, context: NoteContext): Root {
  const notes: Nodes[][] = [];
  const children = walk(root.children as Nodes[], notes) as RootContent[];
  if (notes.length === 0) return root;
  context.tally.add('reduced', 'footnotes within a line', 'footnotes', context.path, notes.length);
  const definitions = notes.map((note, index) => ({
    type: 'footnoteDefinition' as const,
    identifier: name(index),
    label: name(index),
    children: [paragraph(note as never)],
  }));
  return { ...root, children: [...children, ...definitions] };
}

const name = (index: number): string => `note-${index + 1}`;

/** What stands in a note may be marked, linked or cited: it ends at the next bracket of the line itself. */
function walk(nodes: readonly Nodes[], notes: Nodes[][]): Nodes[] {
  const out: Nodes[] = [];
  const rest: Nodes[] = [...nodes].reverse();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.type !== 'text') {
      if ('children' in node) {
        out.push({ ...node, children: walk(node.children as Nodes[], notes) } as Nodes);
      } else out.push(node);
      continue;
    }
    const start = node.value.indexOf('^[');
    const note = start < 0 ? undefined : noteIn(node.value.slice(start + 2), rest);
    if (!note) {
      out.push(node);
      continue;
    }
    if (start > 0) out.push(text(node.value.slice(0, start)));
    const identifier = name(notes.push(note.inside) - 1);
    out.push({ type: 'footnoteReference', identifier, label: identifier });
    rest.length -= note.taken;
    if (note.after !== '') rest.push(text(note.after));
  }
  return out;
}

/**
 * The nodes of a note that begins with `first`, how many of those to come it takes (the next one is
 * the last), and the text after its bracket; undefined where it is not closed.
 */
function noteIn(
  first: string,
  rest: readonly Nodes[],
): { inside: Nodes[]; taken: number; after: string } | undefined {
  const inside: Nodes[] = [];
  let open = 0;
  for (let taken = 0; taken <= Math.min(rest.length, MOST_NODES); taken += 1) {
    const node: Nodes = taken === 0 ? text(first) : (rest[rest.length - taken] as Nodes);
    if (node.type !== 'text') {
      inside.push(node);
      continue;
    }
    for (let at = 0; at < node.value.length; at += 1) {
      if (node.value[at] === '[') open += 1;
      if (node.value[at] !== ']') continue;
      if (open > 0) {
        open -= 1;
        continue;
      }
      if (at > 0) inside.push(text(node.value.slice(0, at)));
      const [only] = inside;
      if (!only || (inside.length === 1 && only.type === 'text' && only.value.trim() === '')) {
        return undefined;
      }
      return { inside, taken, after: node.value.slice(at + 1) };
    }
    if (node.value !== '') inside.push(node);
  }
  return undefined;
}
