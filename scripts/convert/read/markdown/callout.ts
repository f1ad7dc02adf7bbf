import type { Blockquote, Paragraph, PhrasingContent, Text } from 'mdast';

/** A block quote that Obsidian and GitHub show as a box: `> [!note]- Title`. */
export interface Callout {
  /** In lower case: `note`. */
  kind: string;
  /** The same quote with its title, or its kind, as a strong line of its own. */
  quote: Blockquote;
}

/** The callout that a quote is, undefined for any other quote (https://help.obsidian.md/callouts). */
export function readCallout(node: Blockquote): Callout | undefined {
  const [first, ...rest] = node.children;
  const [opening, ...others] = first?.type === 'paragraph' ? first.children : [];
  if (opening?.type !== 'text') return undefined;
  const match = /^\[!([\w-]{1,40})(?:\|[^\]]{0,80})?\][+-]?[ \t]*/.exec(opening.value);
  if (!match) return undefined;
  const kind = (match[1] as string).toLowerCase();
  const after = opening.value.slice(match[0].length);
  const children: PhrasingContent[] = after === '' ? others : [text(after), ...others];
  // The title goes to the end of its line, which may hold more than plain text.
  const end = children.findIndex((child) => child.type === 'text' && child.value.includes('\n'));
  const broken = children[end];
  const [titleEnd = '', ...below] = broken?.type === 'text' ? broken.value.split('\n') : [];
  const title = end < 0 ? children : [...children.slice(0, end), text(titleEnd)];
  const words = title.filter((child) => child.type !== 'text' || child.value !== '');
  const named = kind.replace(/-/g, ' ');
  const shown =
    words.length > 0
      ? words.flatMap(plainly)
      : [text(named.charAt(0).toUpperCase() + named.slice(1))];
  const head = paragraph([{ type: 'strong', children: shown }]);
  const remaining = end < 0 ? [] : [text(below.join('\n')), ...children.slice(end + 1)];
  const isSaid = remaining.some((child) => child.type !== 'text' || child.value.trim() !== '');
  return {
    kind,
    quote: { ...node, children: [head, ...(isSaid ? [paragraph(remaining)] : []), ...rest] },
  };
}

const text = (value: string): Text => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** What is strong already need not be so in itself. */
function plainly(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'strong' ? node.children : [node];
}
