import type { List, ListItem, Root, RootContent } from 'mdast';
import { type Block, cutMark, numberedDepth } from './blocks.ts';
import { joinLines } from './join-lines.ts';
import { roundSize } from './measures.ts';

/** Makes a saved text of blocks: headings by number or size, items in lists. */
export function blocksToMdast(blocks: readonly Block[], words: ReadonlySet<string>): Root {
  const sizes = headingSizes(blocks);
  const outlined = blocks.some(({ level }) => level !== undefined);
  const children: RootContent[] = [];
  for (const block of blocks) {
    const text = textOfBlock(block, words);
    if (text === '') continue;
    if (block.kind === 'heading') {
      const rank = rankOf(block, sizes);
      const depth = block.level ?? numberedDepth(text) ?? (outlined ? 2 : rank + 1);
      children.push({
        type: 'heading',
        depth: clamp(depth + 1),
        children: [{ type: 'text', value: text }],
      });
    } else if (block.kind === 'code' && block.lines.length > 1) {
      children.push({ type: 'code', value: codeOf(block) });
    } else if (block.kind === 'item') {
      addItem(children, block, cutMark(text));
    } else {
      // The mark of a footnote does not run into its first word.
      const value =
        block.kind === 'note'
          ? text.replace(/^([\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|[*†‡§¶∗]{1,2})(?=[^\s\d])/u, '$1 ')
          : text;
      children.push({ type: 'paragraph', children: [{ type: 'text', value }] });
    }
  }
  return { type: 'root', children };
}

/** The sizes of headings, the largest first; names and dates above the first prose do not count. */
function headingSizes(blocks: readonly Block[]): number[] {
  const prose = blocks.findIndex(({ kind, lines }) => kind === 'paragraph' && lines.length > 2);
  const sizes = blocks
    .slice(Math.max(0, prose - 1))
    .filter(({ kind, level }) => kind === 'heading' && level === undefined)
    .map(({ lines }) => roundSize(lines[0]?.size ?? 0));
  return [...new Set(sizes)].sort((a, b) => b - a);
}

function rankOf({ lines }: Block, sizes: readonly number[]): number {
  const rank = sizes.findIndex((size) => size <= roundSize(lines[0]?.size ?? 0));
  return Math.min(2, rank < 0 ? Math.max(0, sizes.length - 1) : rank);
}

export function textOfBlock({ lines }: Block, words: ReadonlySet<string>): string {
  return joinLines(
    lines.map(({ text }) => text),
    words,
  ).trim();
}

function addItem(children: RootContent[], block: Block, text: string): void {
  if (text === '') return;
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
  const last = children.at(-1);
  const ordered = block.ordered === true;
  if (last?.type === 'list' && last.ordered === ordered) {
    last.children.push(item);
    return;
  }
  const list: List = { type: 'list', ordered, spread: false, children: [item] };
  const start = /^\(?(\d{1,3})[.)]/.exec(block.lines[0]?.text ?? '')?.[1];
  children.push(ordered && start !== undefined ? { ...list, start: Number(start) } : list);
}

/** Code keeps its lines, and its indents in steps of the width of a character. */
function codeOf({ lines }: Block): string {
  const left = Math.min(...lines.map(({ x }) => x));
  return lines
    .map((line) => {
      const width = (line.right - line.x) / Math.max(1, line.text.length);
      const indent = Math.min(40, Math.max(0, Math.round((line.x - left) / (width || 5))));
      return `${' '.repeat(indent)}${line.text}`;
    })
    .join('\n');
}

function clamp(depth: number): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, depth)) as 2 | 3 | 4 | 5 | 6;
}
