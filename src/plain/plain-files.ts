import type { Site } from '../load/site.ts';
import { claimFiles, footingsFile } from './claim-json.ts';
import { claimRedirects } from './claim-redirects.ts';
import { feed } from './feed.ts';
import { graphFiles } from './graph-file.ts';
import { jsonFeed } from './json-feed.ts';
import { llms } from './llms.ts';
import { openSearch } from './open-search.ts';
import { pageReferences } from './page-references.ts';
import type { PlainFile } from './plain-file.ts';
import { previewPacks } from './previews.ts';
import { redirectPage } from './redirect-page.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { resourceJson, resourcesJson } from './resource-json.ts';
import { sitemap } from './sitemap.ts';
import { unapi } from './unapi.ts';
import { webManifest } from './web-manifest.ts';

/**
 * All that the site holds beside its pages, one file at a time. They are no Astro endpoints: at ten thousand
 * entries those would cost more time than the pages themselves.
 */
export function* plainFiles(site: Site): Generator<PlainFile> {
  const { wiki } = site.graph;
  for (const entry of wiki.entries) yield resourceJson(site, entry);
  for (const redirect of [...redirects(wiki), ...claimRedirects(site.graph.claims)])
    yield redirectPage(redirect, wiki.config.language, site.url);
  yield resourcesJson(site);
  yield* claimFiles(site);
  yield footingsFile(site);
  yield* references(site);
  yield* previewPacks(site);
  yield* graphFiles(site);
  yield* pageReferences(site);
  yield* unapi(site);
  yield feed(site);
  yield jsonFeed(site);
  yield llms(site);
  yield webManifest(site);
  yield* sitemap(site);
  yield* openSearch(site);
  // GitHub Pages would leave out files that begin with an underscore.
  yield { path: '.nojekyll', text: '' };
}
