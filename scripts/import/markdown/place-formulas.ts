import type { Code, InlineCode, Nodes, PhrasingContent, RootContent } from 'mdast';
import { type Formula, pieces, unmask } from './mask.ts';

/**
 * Puts the formulas of a masked text back: one on a line of its own as a block of code in the language
 * `math`, one within a line as code. Changes the tree.
 */
export function placeFormulas(node: Nodes, formulas: readonly Formula[]): void {
  if (formulas.length === 0) return;
  if ('value' in node && node.type !== 'text') node.value = unmask(node.value, formulas);
  for (const name of ['url', 'title', 'alt', 'lang', 'meta'] as const) {
    const held = (node as unknown as Record<string, unknown>)[name];
    if (typeof held === 'string') Object.assign(node, { [name]: unmask(held, formulas) });
  }
  if (!('children' in node)) return;
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return inline(child.value, formulas);
    const block = child.type === 'paragraph' && blockOf(child.children, formulas);
    if (block) return [block];
    placeFormulas(child, formulas);
    return [child];
  });
  node.children = children as never;
}

function inline(value: string, formulas: readonly Formula[]): PhrasingContent[] {
  return pieces(value, formulas).map((piece) =>
    typeof piece === 'string'
      ? { type: 'text', value: piece }
      : ({ type: 'inlineCode', value: piece.tex.replace(/\s+/g, ' ') } satisfies InlineCode),
  );
}

function blockOf(
  children: readonly PhrasingContent[],
  formulas: readonly Formula[],
): Code | undefined {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'text') return undefined;
  const [formula, rest] = pieces(only.value.trim(), formulas);
  if (rest !== undefined || formula === undefined || typeof formula === 'string') return undefined;
  return formula.block ? { type: 'code', lang: 'math', value: formula.tex } : undefined;
}
