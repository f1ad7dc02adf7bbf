import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { paragraph, text } from '../markdown/nodes.ts';
import type { NoteContext } from './context.ts';

/** `^[a note]` as a footnote with a number, its text at the end of the page. */
export function inlineFootnotes(root: Root, context: NoteContext): Root {
  const notes: string[] = [];
  const children = walk(root.children as Nodes[], notes) as RootContent[];
  if (notes.length === 0) return root;
  context.tally.add('reduced', 'footnotes within a line', 'footnotes', context.path, notes.length);
  const definitions = notes.map((note, index) => ({
    type: 'footnoteDefinition' as const,
    identifier: name(index),
    label: name(index),
    children: [paragraph([text(note)])],
  }));
  return { ...root, children: [...children, ...definitions] };
}

const name = (index: number): string => `note-${index + 1}`;

function walk(nodes: readonly Nodes[], notes: string[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'text') return node.value.includes('^[') ? parted(node.value, notes) : [node];
    if (!('children' in node)) return [node];
    return [{ ...node, children: walk(node.children as Nodes[], notes) } as Nodes];
  });
}

function parted(value: string, notes: string[]): PhrasingContent[] {
  return value.split(/(\^\[[^\]\n]{1,600}\])/).flatMap((part): PhrasingContent[] => {
    if (!/^\^\[.+\]$/s.test(part)) return part === '' ? [] : [text(part)];
    const identifier = name(notes.push(part.slice(2, -1).trim()) - 1);
    return [{ type: 'footnoteReference', identifier, label: identifier }];
  });
}
