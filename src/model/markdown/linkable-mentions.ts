import type { Root } from 'mdast';
import { firstPerSection } from '../mentions/linked.ts';
import type { Matcher, Mention } from '../mentions/matcher.ts';
import {
  type SavedBlock,
  type SavedPiece,
  savedBlocks,
  savedPieces,
  savedText,
} from '../text/saved-text.ts';

export interface LinkableOptions {
  matcher: Pick<Matcher, 'find'>;
  /** The slug of the page that the text is on: never linked to itself. */
  self?: string | undefined;
  /** Which page a link that an author wrote leads to, if it leads to one. */
  pageOf?: ((link: SavedPiece) => string | undefined) | undefined;
}

/**
 * The mentions to turn into links: in each section the first of each page, but none of a page that a
 * link written by hand leads to there, nor inside links, code and headings.
 */
export function linkableMentions(
  root: Root,
  { matcher, self, pageOf }: LinkableOptions,
): Mention[] {
  const blocks = savedBlocks(root);
  const pieces = savedPieces(root);
  const open = pieces.filter((piece) => !piece.closed);
  const byHand = pieces.flatMap((piece) => {
    const slug = piece.closed ? pageOf?.(piece) : undefined;
    return slug === undefined ? [] : [`${slug} ${sectionAt(blocks, piece.start)}`];
  });
  const taken = new Set(byHand);
  let at = 0;
  const candidates = matcher.find(savedText(root)).filter(({ slug, start, end }) => {
    while (at < open.length && (open[at] as SavedPiece).end <= start) at += 1;
    const piece = open[at];
    const isWhole = piece !== undefined && piece.start <= start && piece.end >= end;
    return isWhole && slug !== self && !taken.has(`${slug} ${sectionAt(blocks, start)}`);
  });
  return firstPerSection(blocks, candidates);
}

/** Where the section that `offset` stands in begins. */
function sectionAt(blocks: readonly SavedBlock[], offset: number): number {
  let start = 0;
  for (const block of blocks) {
    if (block.start > offset) break;
    if (block.kind === 'heading') start = block.start;
  }
  return start;
}
