/** Where on a page something stands, as far as its surroundings tell. */
export type Zone = 'main' | 'header' | 'footer' | 'nav' | 'aside' | 'comment' | 'beside';

/** A piece of a page: what it says, and where. */
export interface Placed {
  /** How many characters of visible text come before it. */
  at: number;
  zones: readonly Zone[];
}

export interface Heading extends Placed {
  text: string;
  level: number;
  /** Its class, ID and `itemprop` in words of lower case. */
  marks: string;
}

/** A part that its markup calls an author, a byline or a user. */
export interface Signature extends Placed {
  lines: string[];
  /** The texts of the links in it. */
  links: string[];
  marks: string;
  /** What `content` states, where it has it. */
  stated?: string;
}

/** A part that its markup calls a time. */
export interface Moment extends Placed {
  /** `datetime`, `content` or such: for machines. */
  stated?: string;
  text: string;
  marks: string;
  /** The visible text on its line before it, such as "Updated". */
  before: string;
}

export interface Line extends Placed {
  text: string;
}

/** What the visible part of a page offers to be read as title, author and date. */
export interface PageFacts {
  headings: Heading[];
  signatures: Signature[];
  moments: Moment[];
  lines: Line[];
}
