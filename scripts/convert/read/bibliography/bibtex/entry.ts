/** One entry as it is written: values keep their LaTeX, macros are put in. */
export interface BibtexEntry {
  /** In lower case, without "@". */
  type: string;
  /** "" where it has none. */
  key: string;
  /** Line of the "@", from 1. */
  line: number;
  /** By name in lower case; of a field said twice the first, as BibTeX does. */
  fields: Map<string, string>;
  /** What follows its end looks like fields: a brace too many has ended it early. */
  cutShort?: true;
}

/** An entry that ends before it should, and where. */
export interface BrokenEntry {
  line: number;
  problem: string;
}
