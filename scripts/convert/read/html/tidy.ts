import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { LeftOut } from '../../article.ts';
import type { Body } from '../body-headings.ts';
import { findLeftovers } from '../find-leftovers.ts';
import { type HeadLine, readHeadLine } from '../head-line.ts';
import { leftOut } from '../parts.ts';

/** A byline stands within so many blocks. */
const TOP = 5;

export interface TidyBody extends Body {
  /** What the lines of byline and date at the top say. */
  head: HeadLine;
}

/** Leaves out of an extracted text the blocks that are leftovers of the page, and its byline. */
export function tidyBlocks(children: readonly RootContent[]): TidyBody {
  const texts = children.map((node) =>
    canBeLeftover(node) ? plainText(node).trim() : 'x'.repeat(300),
  );
  const leftovers = findLeftovers(texts);
  const out: LeftOut[] = [];
  const said: HeadLine = {};
  const kept = children.filter((node, index) => {
    const text = texts[index] as string;
    const leftover = leftovers[index];
    const head = index < TOP && node.type === 'paragraph' ? readHeadLine(text) : undefined;
    if (leftover) out.push(leftOut(leftover.step, leftover.reason, text));
    else if (head) {
      Object.assign(said, { ...head, ...said });
      out.push(leftOut('byline', 'says who wrote it or when, as the metadata does', text));
    }
    return !leftover && !head;
  });
  return { children: kept, leftOut: out, head: said };
}

function canBeLeftover(node: RootContent): boolean {
  return node.type === 'paragraph' || node.type === 'heading';
}
