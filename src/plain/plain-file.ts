/** A file of the site that is no page: what machines read, and redirects. */
export interface PlainFile {
  /** Path below the site's root. */
  path: string;
  text: string;
}
