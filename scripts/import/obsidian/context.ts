import type { Tally } from '../tally.ts';
import type { VaultIndex } from './index.ts';

/** What a note's links are resolved against. */
export interface NoteContext {
  path: string;
  slug: string;
  tally: Tally;
  index: VaultIndex;
  /** The slug of a note that became a page. */
  slugOf(path: string): string | undefined;
  /** The slug of the page that has this other name. */
  slugOfAlias(name: string): string | undefined;
  /** A heading of the page as it is read there; undefined where it has none of that name. */
  heading(slug: string, part: string): string | undefined;
  /** The key of a clipping or attachment that became a source. */
  keyOf(path: string): string | undefined;
  /** The address by which a page shows a picture of the vault; undefined for what is none. */
  pictureOf(path: string): string | undefined;
  /** Whether a source of the vault has this citation key. */
  isKey(key: string): boolean;
  target(slug: string, shown: string): string;
  title(slug: string): string;
  comments: readonly string[];
  /** Tags that stand in the text; added to. */
  tags: Set<string>;
}
