declare module 'virtual:wiki-pages' {
  import type { MDXInstance } from 'astro';

  /** By slug: loads the compiled MDX of a page. */
  const pages: Record<string, () => Promise<MDXInstance<Record<string, unknown>>>>;
  export default pages;
}
