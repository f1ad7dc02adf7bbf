import type { ElementContent } from 'hast';

/** One document of a book. */
export interface Chapter {
  /** Its name in the book, in ASCII: `page-1.xhtml`. */
  file: string;
  /** Where the site has it, below its root: what links in the text lead to. */
  path: string;
  title: string;
  body: ElementContent[];
}
