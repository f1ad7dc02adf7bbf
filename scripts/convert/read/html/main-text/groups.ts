import type { Block, Box } from './blocks.ts';

/** Blocks that stand in boxes of the same kinds, as posts of a thread or cards of a list do. */
export interface Group {
  count: number;
  words: number;
  links: number;
  r: number;
  d: number;
  texts: Set<string>;
}

/** What the boxes of such blocks have in common. */
export function signature({ kind, parent }: Box): string {
  return `${kind}<${parent?.kind ?? ''}<${parent?.parent?.kind ?? ''}`;
}

/** @param R, D - the share of each block that Readability and Defuddle keep */
export function groupsOf(
  blocks: readonly Block[],
  R: readonly number[],
  D: readonly number[],
): Map<string, Group> {
  const groups = new Map<string, Group>();
  blocks.forEach(({ box, tokens, linkWords, text }, i) => {
    const key = signature(box);
    const group = groups.get(key) ?? { count: 0, words: 0, links: 0, r: 0, d: 0, texts: new Set() };
    groups.set(key, group);
    group.count += 1;
    group.words += tokens.length;
    group.links += linkWords;
    group.r += tokens.length * (R[i] as number);
    group.d += tokens.length * (D[i] as number);
    group.texts.add(text);
  });
  return groups;
}
