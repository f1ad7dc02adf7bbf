import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** A style sheet or script of the site, made of one entry file in `src`. */
export interface Asset {
  /** Path below the site's root. */
  path: string;
  /** Absolute path of the file it is made of. */
  entry: string;
}

/**
 * The site's style sheet and scripts: `src/styles/site.css` and each of `src/client/<name>.ts` that
 * `src/client/entries.ts` names.
 *
 * @param src absolute path of the project's `src`
 */
export function listAssets(src: string, scripts: readonly string[]): Asset[] {
  const assets = [
    { path: 'assets/site.css', entry: join(src, 'styles/site.css') },
    ...scripts.map((name) => ({
      // A worker rules over the folder that it stands in and those below.
      path: name === 'service-worker' ? `${name}.js` : `assets/${name}.js`,
      entry: join(src, `client/${name}.ts`),
    })),
  ];
  return assets.filter(({ entry }) => existsSync(entry));
}

/**
 * Bundles an asset with all it imports. Scripts are classic ones: browsers refuse modules from disk.
 *
 * @throws the error of esbuild, which names file and line
 */
export function bundle(asset: Asset, { minify }: { minify: boolean }): Promise<Uint8Array> {
  return run({
    entryPoints: [asset.entry],
    minify,
    sourcemap: minify ? false : 'inline',
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
  });
}

/**
 * Bundles what searches a site that is opened from disk, as a script that leaves it in the global `stemmaSearch`.
 *
 * @param src absolute path of the project's `src`
 * @param pagefind absolute path of the module that Pagefind wrote beside the index
 * @throws the error of esbuild
 */
export function bundleSearchFromDisk(src: string, pagefind: string): Promise<Uint8Array> {
  return run({
    entryPoints: [join(src, 'client/search-from-disk/engine.ts')],
    minify: true,
    globalName: 'stemmaSearch',
    alias: { 'pagefind-of-the-site': pagefind },
    // No file of a site on disk can be fetched, and a classic script has no address of its own.
    define: { fetch: '__pfFetch', 'import.meta.url': 'undefined' },
    inject: [join(src, 'client/search-from-disk/fetch.ts')],
  });
}

async function run(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    target: ['es2022', 'safari16', 'chrome109', 'firefox115'],
    format: 'iife',
    logLevel: 'silent',
    ...options,
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
