import type { Sidecar } from '../../src/schema/sidecar.ts';
import type { ArticleHead } from './article.ts';

/** One article of one source file, with all that the later stages need of it. */
export interface Source {
  /** Path below the wiki folder; `file#record` where a file holds many articles. */
  address: string;
  /** Path of the sidecar, whether or not there is one. */
  sidecarFile: string;
  /** SHA-256 of the file's bytes. */
  sha256: string;
  /** Hash of the decoded file with white space folded, as 64 hex digits; of the record, where a file holds many. */
  textHash: string;
  article: ArticleHead;
  /** The saved text: the JSON of an mdast, read only where an entry is made of it. */
  body: string;
  sidecar: Sidecar;
}

/** A sidecar that withdraws a source which is no longer there. */
export interface Withdrawal {
  /** Path that the source had. */
  address: string;
  sidecarFile: string;
  sidecar: Sidecar;
}

/** A source that is there and cannot be used now; its last entry stays as it is. */
export interface Unreadable {
  address: string;
}

/** The URL that identifies a source: the sidecar's, else its own. */
export function urlOf({
  sidecar,
  article,
}: {
  sidecar: Sidecar;
  article?: ArticleHead;
}): string | undefined {
  return sidecar.url ?? article?.fields.url?.value;
}

/** The DOI of a source, without resolver: the sidecar's, else its own. */
export function doiOf({
  sidecar,
  article,
}: {
  sidecar: Sidecar;
  article?: ArticleHead;
}): string | undefined {
  return sidecar.doi ?? article?.fields.doi?.value;
}
