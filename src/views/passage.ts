import { pageTextOf, uniqueDirective, writeDirective } from '../model/text/text-fragment.ts';

/** A passage of a saved copy, and all else on the page that shows it. */
export interface Passage {
  /** The saved text as it is shown, blocks parted by two newlines. */
  saved: string;
  /** Where the passage stands in it. */
  span: readonly [number, number];
  /** The other texts of the page: the passage may stand there too, as in a summary. */
  others: readonly string[];
}

/**
 * A link to a passage of the saved copy on the same page, by a text directive that finds that passage and no other.
 * Where there is none the link leads to `anchor`, never to what only looks like the passage.
 *
 * @param anchor the nearest place in the copy that has an `id`
 */
export function passageLink({ saved, span, others }: Passage, anchor = 'saved'): string {
  const [start, end] = span;
  const before = pageTextOf([...others, saved.slice(0, start)]);
  const page = pageTextOf([...others, ...saved.split('\n\n')]);
  const passage = pageTextOf(saved.slice(start, end).split('\n\n'));
  const from = page.indexOf(passage, before.length);
  const isThere = passage !== '' && from !== -1 && from - before.length <= 1;
  const directive = isThere ? uniqueDirective(page, from, from + passage.length) : undefined;
  return directive === undefined ? `#${anchor}` : `#${anchor}:~:${writeDirective(directive)}`;
}
