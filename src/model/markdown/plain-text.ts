import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Anything that means something in Markdown, GFM or MDX wherever it stands. */
const MEANS_SOMETHING = /[\n!&*<[\\\]_`~{|@#]|[Ww]\.|[ps]:\//;
/** What means something at the start of a line, or behind a closing bracket. */
const STARTS_SOMETHING = /^(?:[\s\d+=>():-]|import |export )/;
const BREAKS = /^(?:[\n\r\]]|)$/;

/**
 * Writes text. Most of it is plain, and need not be held against each of the sixty patterns that might ask
 * for an escape: those are what writing a saved text spends its time on.
 */
export const writeText: Handle = (node: Text, parent, state, info) => {
  const { value } = node;
  const isPlain =
    !MEANS_SOMETHING.test(value) &&
    !(BREAKS.test(info.before.slice(-1)) && STARTS_SOMETHING.test(value)) &&
    !(BREAKS.test(info.after.slice(0, 1)) && value.endsWith(' '));
  return isPlain ? value : defaultHandlers.text(node, parent, state, info);
};
