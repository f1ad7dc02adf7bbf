import { readHeadLine } from '../head-line.ts';
import { cutText, foldSpace, foldText } from '../parts.ts';
import type { Line } from './lines.ts';
import { listMarker, underlineDepth } from './markers.ts';

const LONGEST_TITLE = 160;
const LONGEST_SUPPLIED = 90;
/** Text is looked through so far for the end of its first sentence. */
const SENTENCE_WINDOW = 600;

/**
 * Whether the first of `lines` is a title: short, without a full stop, and followed by an empty
 * line, an underline, a byline or a clearly longer paragraph.
 */
export function beginsWithTitle(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (!first || !second || !hasTitleShape(first.text)) return false;
  if (second.gap > 0 || underlineDepth(second.text) !== undefined) return true;
  if (readHeadLine(second.text)) return true;
  return second.text.length >= 80 && second.text.length >= 1.5 * first.text.length;
}

function hasTitleShape(text: string): boolean {
  if (text.length > LONGEST_TITLE || text.length < 2 || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (/[,;。]$/.test(text) || /^\p{Ll}+\s\p{Ll}/u.test(text) || listMarker(text)?.strong)
    return false;
  // "…" and initials ("in the U.S.") may end a title, a full stop ends a sentence.
  if (
    text.endsWith('.') &&
    !/(?:\.\.\.|\b\p{Lu}\.|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|vs|etc)\.)$/u.test(text)
  ) {
    return false;
  }
  return readHeadLine(text) === undefined;
}

/** Whether two titles are the same, but for white space, case, quotes and a site's name at the end. */
export function isSameTitle(text: string, title: string): boolean {
  if (text.length > 2 * title.length + 80) return false;
  const a = foldText(text);
  const b = foldText(title);
  return (
    b !== '' && (a === b || (a.startsWith(b) && /^ ?[|\-·•:] ?[^|]{1,60}$/.test(a.slice(b.length))))
  );
}

/**
 * A title for a text that has none: its first sentence, cut at a word to at most 90 characters and
 * then marked by an ellipsis.
 */
export function supplyTitle(text: string): string {
  const start = foldSpace(text.slice(0, SENTENCE_WINDOW));
  const sentence = firstSentence(start);
  if (sentence.length <= LONGEST_SUPPLIED) return sentence.replace(/(?<=[^.])\.$/, '');
  const cut = cutText(sentence, LONGEST_SUPPLIED - 1);
  const space = cut.lastIndexOf(' ');
  const words = space > LONGEST_SUPPLIED / 2 ? cut.slice(0, space) : cut;
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** A full stop after one capital or a short title of address does not end a sentence. */
function firstSentence(text: string): string {
  const ends = /[.!?…。！？][”"’)]?(?=\s|$)/gu;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (
      !/(?:^|\s)(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|vs|etc|e\.g|i\.e|No|Sen|Rep|Gov|Gen)\.$/u.test(
        sentence.slice(-12),
      )
    ) {
      return sentence;
    }
  }
  return text;
}
