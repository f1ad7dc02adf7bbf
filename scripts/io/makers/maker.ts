import { packed, renderText, savedKey } from '../../../src/load/saved-texts.ts';
import { buildMatcher } from '../../../src/model/mentions/matcher.ts';
import type { NamedPage } from '../../../src/model/mentions/names.ts';
import { bodyOf } from '../../../src/model/parse/parse-entry.ts';
import { type EntryWork, type MadeEntry, makeEntry } from '../../convert/make-entry.ts';

/** What a maker is told before the first entry. Plain data. */
export interface MakerData {
  pages: NamedPage[];
  /** Whether a site is built next, which will ask for the texts as they are shown. */
  renders: boolean;
}

/** An entry, or why it could not be made. */
export interface Made {
  text?: string;
  failure?: string;
  /** The saved text as it is shown, under the key by which the site asks for it; absent where that takes more than the text. */
  rendered?: { key: string; json: string };
}

/** Makes entries one after another. While the tree of a text is in hand, what the site shows of it is rendered too. */
export function openMaker({ pages, renders }: MakerData): (work: EntryWork) => Made {
  const matcher = buildMatcher(pages);
  const slugs = new Set(pages.map(({ slug }) => slug));
  const render = ({ text, front, root }: MadeEntry): Pick<Made, 'rendered'> => {
    // Images are put in place later.
    if (!renders || front.images !== undefined) return {};
    const key = savedKey(bodyOf(text), front, matcher);
    return { rendered: { key, json: JSON.stringify(packed(renderText(root, front, matcher))) } };
  };
  return (work) => {
    try {
      const entry = makeEntry(work, { matcher, slugs });
      return { text: entry.text, ...render(entry) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  };
}
