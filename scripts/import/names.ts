import { type NamedPage, PageNames } from './page-names.ts';
import type { Tally } from './tally.ts';

export interface Names {
  names: PageNames;
  /** By slug. */
  aliases: ReadonlyMap<string, readonly string[]>;
  titles: ReadonlyMap<string, string>;
}

/** A page and the other names that it is said to have. */
export interface Claimant {
  slug: string;
  title: string;
  stated: readonly string[];
}

/**
 * The names of all pages. A name that is stated becomes an alias; one that names another
 * page already is left to that.
 */
export function namesOf(drafts: readonly Claimant[], tally: Tally): Names {
  const taken = new Map<string, string>();
  for (const { title, slug } of drafts) if (!taken.has(fold(title))) taken.set(fold(title), slug);
  const slugs = new Set(drafts.map(({ slug }) => slug));
  const pages: NamedPage[] = drafts.map((draft) => {
    const aliases = [...new Set(draft.stated)].filter((alias) => {
      if (fold(alias) === fold(draft.title)) return false;
      const holder = taken.get(fold(alias));
      if (holder === draft.slug) return false;
      const free = holder === undefined && !(slugs.has(alias) && alias !== draft.slug);
      if (free) taken.set(fold(alias), draft.slug);
      else
        tally.add(
          'merged',
          'names of two pages',
          'the name of the first',
          `${alias}: ${draft.slug}`,
        );
      return free;
    });
    return { slug: draft.slug, title: draft.title, aliases };
  });
  return {
    names: new PageNames(pages),
    aliases: new Map(pages.map(({ slug, aliases }) => [slug, aliases])),
    titles: new Map(pages.map(({ slug, title }) => [slug, title])),
  };
}

function fold(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
