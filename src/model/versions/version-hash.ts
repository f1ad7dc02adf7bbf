import { foldText } from '../text/fold.ts';
import { foldedHash } from '../text/text-hash.ts';

/**
 * What names a version of a saved text, as in `976aa383b03ff196@1c0ffee5`: 8 hex digits that depend on its words and
 * their order, not on white space, quote marks or dashes.
 */
export function versionHash(text: string): string {
  return foldedHash(foldText(text)).slice(0, 8);
}
