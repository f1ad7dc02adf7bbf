import type { Root } from 'mdast';
import type { SavedImage } from '../../src/model/images.ts';
import type { RuleName } from '../../src/model/rules/catalogue.ts';
import type { Capture, Holding } from '../../src/schema/capture.ts';
import type { Kind } from '../../src/schema/kinds.ts';

/** A value that a source states, and where in the source it was found (`json-ld`, `byline` …). */
export interface Stated<T> {
  value: T;
  origin: string;
}

/** A rating that another wiki gave and that the source passes on. */
export interface StatedRating {
  level: number;
  reason?: string;
  /** Where it was taken from, such as `Longterm Wiki`. */
  from: string;
  /** The venue it was inherited from there, by name. */
  via?: string;
}

export interface CitingElsewhere {
  title: string;
  type?: string;
  quality?: number;
  wiki: string;
}

/** What a source states of itself. Absent stays absent: a reader fills nothing in. */
export interface ArticleFields {
  title?: Stated<string>;
  url?: Stated<string>;
  authors?: Stated<string[]>;
  /** ISO date at the precision stated. */
  published?: Stated<string>;
  /** The venue by name, as the source gives it. */
  venue?: Stated<string>;
  kind?: Stated<Kind>;
  tags?: Stated<string[]>;
  language?: Stated<string>;
  /** A description by the source's own record (meta description, front matter). */
  description?: Stated<string>;
  abstract?: Stated<string>;
  doi?: Stated<string>;
  license?: Stated<string>;
  volume?: Stated<string>;
  issue?: Stated<string>;
  pages?: Stated<string>;
  publisher?: Stated<string>;
  place?: Stated<string>;
  /** When a clipper saved it (Obsidian Web Clipper's `created`). */
  created?: Stated<string>;
  /** Citation keys that a bibliography gives it. */
  keys?: Stated<string[]>;
  id?: Stated<string>;
  stableId?: Stated<string>;
  importance?: Stated<number>;
  relevance?: Stated<string>;
  summary?: Stated<string>;
  keyPoints?: Stated<string[]>;
  rating?: Stated<StatedRating>;
  citedElsewhere?: Stated<CitingElsewhere[]>;
  capture?: Stated<Capture>;
}

/** Something a reader did not take over into the text, and why. */
export interface LeftOut {
  /** Permanent name of the step, such as `skip-link` or `blank-run`. */
  step: string;
  reason: string;
  /** What was left out, cut to 200 characters. */
  text: string;
  /** Line of the source, from 1, where it has lines. */
  line?: number;
}

/** Something odd in a source that a person should look at; the article is used all the same. */
export interface ReaderWarning {
  rule: RuleName;
  line?: number;
  message: string;
  remedy: string;
}

/**
 * What a reader made of a source: what the source *states*, judged by nobody. Plain data, so that
 * it can be cached as JSON.
 */
export interface Article {
  /** `text`, `markdown`, `html`, `longterm-wiki` … */
  format: string;
  fields: ArticleFields;
  /**
   * Of a file that holds many articles: what this one is called in it (a citation key, a running
   * number), and its text, by which it is known where it has neither URL nor DOI.
   */
  record?: { name: string; text: string };
  /** The saved text as an inert mdast: no html, mdx or definition-by-reference nodes. */
  body: Root;
  holding: Holding;
  /** The images in its text that the file holds, or that lie beside it; absent where there are none. */
  images?: SavedImage[];
  leftOut: LeftOut[];
  warnings: ReaderWarning[];
}

/** An article without its text, which most stages have no use for. */
export type ArticleHead = Omit<Article, 'body'>;

/** What is known of a source beside its bytes. */
export interface ReaderHints {
  /** Path below the wiki folder, with `/`. */
  path: string;
  /** The character set that was sent with it (`Content-Type`), where that was kept. */
  charset?: string;
  /** The address that it was saved from, where that is known; what the file states comes before it. */
  url?: string;
  /** Images that were saved beside a page, by their address as seen from it (`page_files/a.png`). */
  images?: Readonly<Record<string, SavedImage>>;
}

/** Reads the bytes of one source. Throws `UnreadableSource` where it cannot. */
export type Reader = (bytes: Uint8Array, hints: ReaderHints) => Article[] | Promise<Article[]>;

/** A source that cannot be read at all: what is wrong and what to do, as in a Problem. */
export class UnreadableSource extends Error {
  readonly remedy: string;
  readonly line: number | undefined;
  constructor(message: string, remedy: string, line?: number) {
    super(message);
    this.name = 'UnreadableSource';
    this.remedy = remedy;
    this.line = line;
  }
}
