type PagefindOfTheSite = import('../search/pagefind.ts').Pagefind;

/** The program that Pagefind writes beside an index; the bundler puts it in. */
declare module 'pagefind-of-the-site' {
  export const init: PagefindOfTheSite['init'];
  export const preload: PagefindOfTheSite['preload'];
  export const search: PagefindOfTheSite['search'];
  export function options(
    options: Parameters<PagefindOfTheSite['options']>[0] & { basePath: string; noWorker: boolean },
  ): Promise<void>;
}
