import type { SavedBlock } from '../text/saved-text.ts';
import type { Span } from '../text/sentences.ts';
import type { Mention } from './matcher.ts';

/**
 * Which mentions become links: the first of each page in each section, where a section begins at each
 * heading. Nothing is linked in headings and code, nor in the `closed` ranges (links, inline code:
 * `savedPieces()`). Blocks, mentions and ranges are sorted and count in the same saved text.
 */
export function firstPerSection(
  blocks: readonly SavedBlock[],
  mentions: readonly Mention[],
  closed: readonly Span[] = [],
): Mention[] {
  const linked: Mention[] = [];
  let seen = new Set<string>();
  let next = 0;
  let range = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') seen = new Set();
    const end = block.start + block.text.length;
    for (; next < mentions.length; next++) {
      const mention = mentions[next] as Mention;
      if (mention.start >= end) break;
      while (range < closed.length && (closed[range] as Span).end <= mention.start) range++;
      const shut = range < closed.length && (closed[range] as Span).start < mention.end;
      if (block.kind === 'heading' || block.kind === 'code' || shut || seen.has(mention.slug))
        continue;
      seen.add(mention.slug);
      linked.push(mention);
    }
  }
  return linked;
}
