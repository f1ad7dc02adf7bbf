import type { SavedBlock } from '../../../src/model/text/saved-text.ts';
import { sentences } from '../../../src/model/text/sentences.ts';
import { leadIn } from './lead-in.ts';

/** A sentence of the saved text that may be chosen. Offsets count in the saved text. */
export interface Candidate {
  start: number;
  end: number;
  /** `savedText.slice(start, end)` */
  text: string;
  /** Which block it stands in, and as which of its sentences, from 0. */
  block: number;
  inBlock: number;
  isListItem: boolean;
  /** Labelled as a summary by its author. */
  sumsUp: boolean;
  /** How many headings stand before it, and the words of the last. */
  section: number;
  heading: string;
}

/**
 * The sentences of the paragraphs and list items, in order; not those of headings, quotes, code and
 * tables, which are somebody else's words or none. Datelines and labels such as "TL;DR:" are cut off
 * their start.
 */
export function candidates(blocks: readonly SavedBlock[]): Candidate[] {
  const found: Candidate[] = [];
  let section = 0;
  let heading = '';
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      section++;
      heading = block.text.trim();
    }
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    for (const [inBlock, span] of sentences(block.text).entries()) {
      const whole = block.text.slice(span.start, span.end);
      const lead = leadIn(whole);
      found.push({
        start: block.start + span.start + lead.length,
        end: block.start + span.end,
        text: whole.slice(lead.length),
        block: index,
        inBlock,
        isListItem: block.kind === 'list-item',
        sumsUp: lead.sumsUp,
        section,
        heading,
      });
    }
  }
  return found;
}
