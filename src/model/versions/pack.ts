import type { PackedText } from '../../schema/version.ts';

const BETWEEN = '\n\n';

/** All blocks of a text, in its own words. */
export function packWhole(text: string): PackedText {
  return text.split(BETWEEN);
}

/** A text as what it has in common with another, block by block, and its own words. */
export function packAgainst(text: string, base: string): PackedText {
  const places = new Map<string, number>();
  const blocks = base.split(BETWEEN);
  for (const [at, block] of blocks.entries()) if (!places.has(block)) places.set(block, at);
  const packed: PackedText = [];
  for (const block of text.split(BETWEEN)) {
    const last = packed.at(-1);
    const next = Array.isArray(last) ? last[0] + last[1] : -1;
    const at = places.get(block);
    if (Array.isArray(last) && blocks[next] === block) last[1] += 1;
    // A reference to a few letters would be longer than they are.
    else if (at !== undefined && block.length > 8) packed.push([at, 1]);
    else packed.push(block);
  }
  return packed;
}

/**
 * The text that was packed.
 *
 * @param base the text of the version that numbers point into
 * @returns undefined where they point at nothing
 */
export function unpack(packed: PackedText, base: string | undefined): string | undefined {
  const blocks = base?.split(BETWEEN) ?? [];
  const text: string[] = [];
  for (const piece of packed) {
    if (typeof piece === 'string') text.push(piece);
    else {
      const [from, count] = piece;
      if (from + count > blocks.length) return undefined;
      text.push(...blocks.slice(from, from + count));
    }
  }
  return text.join(BETWEEN);
}
