/** A page as far as others link to it. */
export interface NamedPage {
  slug: string;
  title: string;
  aliases: readonly string[];
}

/**
 * What to write between the brackets of a wikilink: the title where that is what is shown and names this page
 * alone, else the slug.
 */
export class PageNames {
  readonly #bySlug = new Map<string, NamedPage>();
  /** How many pages have a name, titles and aliases. */
  readonly #names = new Map<string, number>();

  constructor(pages: readonly NamedPage[]) {
    for (const page of pages) {
      this.#bySlug.set(page.slug, page);
      for (const name of new Set([page.title, ...page.aliases].map(fold))) {
        this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
      }
    }
  }

  target(slug: string, shown: string): string {
    const title = this.#bySlug.get(slug)?.title ?? slug;
    const unique = this.#names.get(fold(title)) === 1 && !/[[\]|#]/.test(title);
    if (unique && fold(shown) === fold(title) && !this.#isSlugOfAnother(title, slug)) return shown;
    // A title comes before a slug, so a slug that is another page's name would lead there.
    const taken = this.#names.get(fold(slug)) ?? 0;
    const own = [title, ...(this.#bySlug.get(slug)?.aliases ?? [])].some(
      (name) => fold(name) === fold(slug),
    );
    return taken > (own ? 1 : 0) && unique ? title : slug;
  }

  #isSlugOfAnother(title: string, slug: string): boolean {
    const named = this.#bySlug.get(fold(title));
    return named !== undefined && named.slug !== slug;
  }
}

function fold(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
