import type { Nodes, Root } from 'mdast';
import { readCallout } from './callout.ts';

/**
 * Obsidian's own marks inside text, turned into what they show: `[[Note|words]]` into its words,
 * `![[picture.png]]` into nothing, `==marked==` and `%%comment%%` likewise, a callout into a quote
 * under its title. Returns a new tree.
 */
export function plainObsidian(tree: Root): Root {
  return walk(tree) as Root;
}

function walk(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, value: plain(node.value) };
  if (!('children' in node)) return node;
  if (node.type === 'blockquote') {
    const { children, ...quote } = readCallout(node)?.quote ?? node;
    return { ...quote, children: children.map((child) => walk(child)) } as Nodes;
  }
  return { ...node, children: node.children.map((child) => walk(child)) } as Nodes;
}

function plain(text: string): string {
  if (!/\[\[|==|%%/.test(text)) return text;
  return text
    .replace(/!\[\[[^[\]]{1,300}\]\]/g, '')
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
    .replace(/%%[^%]{0,2000}%%/g, '')
    .replace(/(?<![=\w])==(?=\S)([^=\n]{1,1000})(?<=\S)==(?![=\w])/g, '$1');
}
