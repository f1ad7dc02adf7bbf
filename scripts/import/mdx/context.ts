import type { Tally } from '../tally.ts';

/** What a page's markup is resolved against. */
export interface MdxContext {
  /** Path of the page in the folder that is imported, for the report. */
  path: string;
  tally: Tally;
  /** How a resource is cited, by the ID or address that the page states; undefined where there is none. */
  cite(idOrUrl: string): string | undefined;
  /** Whether a resource has this ID or address. */
  has(idOrUrl: string): boolean;
  /** The slug of the page of an entity, by its number or id; of a page by its address within the site. */
  entity(id: string | undefined, name: string | undefined): string | undefined;
  pageAt(address: string): { slug: string; anchor: string } | undefined;
  /** The address by which a page shows a picture of the folder that is imported; undefined where there is none. */
  pictureAt(address: string): string | undefined;
  /** What to write between brackets so that it leads to the page. */
  target(slug: string, shown: string): string;
  /** The title of a page. */
  title(slug: string): string;
  /** The text of a fact that a component shows, where the folder has it. */
  fact(attributes: ReadonlyMap<string, unknown>): string | undefined;
  /** A scalar of the page's front matter. */
  front(name: string): string | undefined;
}
