import type { Node, Parent, Text } from 'mdast';

/** `[[target]]` or `[[target|shown]]`. */
export interface WikiLink extends Parent {
  type: 'wikiLink';
  /** Title, alias or slug of a page, as written; may end in `#Section`. */
  target: string;
  /** The words to show. */
  children: Text[];
}

/** One source of a citation. */
export interface CitationItem {
  /** Resource ID, stable ID or key, as written after `@`. */
  ref: string;
  /** The version of its text that is meant: 8 hex digits. */
  version?: string;
  /** `p. 4`, `ch. 2` … as written. */
  locator?: string;
  /** The words between the quotes, white space folded. */
  quote?: string;
}

/** `[@a; @b, p. 4 "quote"]`. */
export interface CitationGroup extends Node {
  type: 'citationGroup';
  items: CitationItem[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink;
    citationGroup: CitationGroup;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
    citationGroup: CitationGroup;
  }
}
