import type { Nodes } from 'mdast';
import { comment, text } from '../markdown/nodes.ts';
import type { NoteContext } from './context.ts';

/** Elements that mean something in a text and that Markdown has no sign for. */
const KEPT = new Set(['sup', 'sub', 'mark', 'kbd', 'ins', 'del', 'small', 'u', 'abbr']);

/** Tags of HTML among words: known pairs become elements, a `<br>` a break; others go, what they hold stays. */
export function pairTags(nodes: readonly Nodes[], context: NoteContext): Nodes[] {
  if (!nodes.some((node) => node.type === 'html')) return [...nodes];
  const stack: { name: string; children: Nodes[] }[] = [{ name: '', children: [] }];
  const put = (node: Nodes): void => void stack.at(-1)?.children.push(node);
  const close = (): void => {
    const { name, children } = stack.pop() as (typeof stack)[number];
    put({ type: 'mdxJsxTextElement', name, attributes: [], children: children as never });
  };
  for (const node of nodes) {
    if (node.type !== 'html') {
      put(node);
      continue;
    }
    const note = /^<!--([\s\S]*?)-->$/.exec(node.value);
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(node.value);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (note) put(comment(note[1] as string, false));
    else if (name === 'br') put({ type: 'break' });
    else if (tag?.[1] === '' && KEPT.has(name)) stack.push({ name, children: [] });
    else if (tag?.[1] === '/' && stack.length > 1 && stack.at(-1)?.name === name) close();
    else context.tally.add('reduced', `<${name || 'HTML'}>`, 'what is in it', context.path);
  }
  while (stack.length > 1) {
    const { children } = stack.pop() as (typeof stack)[number];
    for (const child of children) put(child);
  }
  return (stack[0] as (typeof stack)[number]).children;
}

/** `==marked==` as `<mark>`, whatever stands between the signs. */
export function markHighlights(nodes: readonly Nodes[], context: NoteContext): Nodes[] {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes('=='))) return [...nodes];
  const out: Nodes[] = [];
  /** Where in `out` the sign stands that is open. */
  let open: number | undefined;
  for (const node of nodes) {
    if (node.type !== 'text') {
      out.push(node);
      continue;
    }
    node.value.split('==').forEach((part, index) => {
      if (index > 0) {
        if (open !== undefined && out.length > open + 1 && !/\s$/.test(lastText(out))) {
          const children = out.slice(open + 1) as never;
          out.splice(open, out.length - open, {
            type: 'mdxJsxTextElement',
            name: 'mark',
            attributes: [],
            children,
          });
          context.tally.add('reduced', '==highlights==', '<mark>', context.path);
          open = undefined;
        } else if (/^\S/.test(part) || part === '') {
          open = out.push(text('==')) - 1;
        } else out.push(text('=='));
      }
      if (part !== '') out.push(text(part));
    });
  }
  return joined(out);
}

function lastText(nodes: readonly Nodes[]): string {
  const last = nodes.at(-1);
  return last?.type === 'text' ? last.value : 'x';
}

function joined(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else out.push(node.type === 'text' ? { ...node } : node);
  }
  return out;
}
