import type { Block } from './blocks.ts';
import { SENTENCE_END } from './phrases.ts';

/** Of so much of a block in links, it is one. */
const ALL_LINK = 0.9;
/** Shorter ones may be names in a list that belongs to the text. */
const SHORT = 3;
/** A block of which so little is in links is prose. */
const PROSE = 0.3;

/**
 * The choice without lines that are one link each and no sentence: between the paragraphs of an
 * article they are the headlines of others. Where less than half of what is chosen is prose, the
 * links are the text, and stay.
 */
export function withoutLinkLines(blocks: readonly Block[], keep: readonly boolean[]): boolean[] {
  const chosen = blocks.filter((_, index) => keep[index]);
  const words = wordsOf(chosen);
  const prose = wordsOf(chosen.filter((block) => linkShare(block) < PROSE));
  if (prose < words / 2) return [...keep];
  return blocks.map((block, index) => keep[index] === true && !isLinkLine(block));
}

function isLinkLine(block: Block): boolean {
  const { tokens, text } = block;
  return linkShare(block) > ALL_LINK && tokens.length > SHORT && !SENTENCE_END.test(text);
}

const linkShare = ({ linkWords, tokens }: Block): number => linkWords / tokens.length;

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
