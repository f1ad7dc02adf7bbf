import type { RootContent } from 'mdast';
import { headingDepth } from './headings.ts';
import type { Line } from './lines.ts';
import { listAt } from './lists.ts';
import { isRule, underlineDepth } from './markers.ts';
import { heading, paragraph } from './nodes.ts';

/** Turns lines, one a paragraph, into headings, lists, rules and paragraphs. */
export function toBlocks(lines: readonly Line[]): RootContent[] {
  const blocks: RootContent[] = [];
  let below: number | undefined;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const underline = next?.gap === 0 && !isRule(line.text) && line.text.length <= 150;
    const underlined = underline ? underlineDepth(next.text) : undefined;
    const list = listAt(lines, at);
    const depth = headingDepth(lines, at, below);
    if (underlined !== undefined) {
      below = underlined + 1;
      blocks.push(heading(underlined === 1 ? 2 : 3, line.text));
      at += 2;
    } else if (list) {
      blocks.push(list.list);
      at = list.end;
    } else if (depth !== undefined) {
      if (depth === 2) below = depth;
      blocks.push(heading(depth, line.text));
      at += 1;
    } else {
      blocks.push(isRule(line.text) ? { type: 'thematicBreak' } : paragraph(line.text));
      at += 1;
    }
  }
  return withoutEdgeRules(blocks);
}

/** A rule parts two things; at the start or end, or beside another, it parts nothing. */
function withoutEdgeRules(blocks: readonly RootContent[]): RootContent[] {
  return blocks.filter((block, index) => {
    if (block.type !== 'thematicBreak') return true;
    const next = blocks[index + 1];
    return index > 0 && next !== undefined && next.type !== 'thematicBreak';
  });
}
