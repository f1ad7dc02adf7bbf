import { UnreadableSource } from '../article.ts';

/** A text of more is a data set: ten times the longest novel. In UTF-16 units. */
const MOST = 16 * 1024 * 1024;

/**
 * Ends the reading of a text that no person wrote as one, before it fills the memory.
 *
 * @throws UnreadableSource
 */
export function refuseTooLarge({ length }: { length: number }): void {
  if (length <= MOST) return;
  throw new UnreadableSource(
    `it is ${Math.round(length / 1024 / 1024)} MB of text, and more than 16 MB are not read as one`,
    'Save the article alone, or split the file',
  );
}
