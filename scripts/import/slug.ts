import { slugSchema } from '../../src/schema/ids.ts';

/**
 * A name as a slug: NFC, lower case, runs of anything but letters and digits as one hyphen, at most 100
 * units; undefined where nothing is left, or `index`.
 */
export function slugOf(name: string): string | undefined {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+/gu, '-')
    .slice(0, 100)
    .toWellFormed()
    .replace(/^[-\p{M}]+|-+$/gu, '')
    .replace(/-\p{M}+/gu, '-');
  return slugSchema.safeParse(slug).success ? slug : undefined;
}

/**
 * A slug for each path: that of the file's name, of its folder where it is an `index`; where another has
 * that already, the folders above it are put before it. The first in order of `paths` has the short one.
 *
 * @param paths without the ending
 */
export function slugsOf(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const path of paths) {
    const parts = path.split('/');
    if (parts.length > 1 && /^index$/i.test(parts.at(-1) as string)) parts.pop();
    let slug: string | undefined;
    for (let from = parts.length - 1; from >= 0 && slug === undefined; from -= 1) {
      const tried = slugOf(parts.slice(from).join(' '));
      if (tried !== undefined && !taken.has(tried)) slug = tried;
    }
    const isHome = /^index$/i.test(parts.at(-1) ?? '');
    const base = slugOf(parts.at(-1) ?? '') ?? (isHome ? 'home' : 'page');
    for (let next = 1; slug === undefined; next += 1) {
      const tried = next === 1 ? base : `${base}-${next}`;
      if (!taken.has(tried)) slug = tried;
    }
    taken.add(slug);
    slugs.set(path, slug);
  }
  return slugs;
}
