import type { Box } from './blocks.ts';
import { NAME_KEYS, NAMES } from './names.ts';

/** Farther above, an element says nothing of a block any more. */
const FAR = 10;

/** Elements that say something of the blocks in them. */
export const ANCESTORS = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'article',
  'main',
  'table',
  'ul',
  'ol',
  'li',
  'dl',
  'figure',
  'section',
  'blockquote',
  'details',
  'button',
  'p',
];

/** Per box: how far above it an element with each name and of each tag stands. */
export interface Lineage {
  names: number[];
  tags: number[];
}

/** @param known - lineages found before, which this one is added to */
export function lineageOf(box: Box, known: Map<Box, Lineage>): Lineage {
  const found = known.get(box);
  if (found) return found;
  const above = box.parent ? lineageOf(box.parent, known) : undefined;
  const names = NAME_KEYS.map((key, i) =>
    (NAMES[key] as RegExp).test(box.names) ? 0 : Math.min(FAR, (above?.names[i] ?? FAR) + 1),
  );
  const tags = ANCESTORS.map((tag, i) =>
    box.tag === tag ? 0 : Math.min(FAR, (above?.tags[i] ?? FAR) + 1),
  );
  const own = { names, tags };
  known.set(box, own);
  return own;
}
