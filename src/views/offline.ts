import type { Site } from '../load/site.ts';
import { PATHS } from '../model/paths.ts';
import { fill } from '../ui/fill.ts';
import { type Chrome, here } from './chrome.ts';

/** The page on which a reader stores the wiki for reading offline. */
export interface OfflineView {
  chrome: Chrome;
  /** Where the site has one: the zip of it. */
  zip?: { text: string; href: string } | undefined;
  /** What the script says. */
  texts: Record<string, string>;
}

export function offlineView(site: Site): OfflineView {
  const page = here(site, { path: PATHS.offline, title: '', noindex: true });
  const { marks: _marks, decimal: _decimal, ...texts } = page.t.offline;
  page.chrome.title = texts.title;
  return {
    chrome: page.chrome,
    zip: site.graph.wiki.config.offlineZip
      ? { text: fill(texts.zipLink, { name: PATHS.zip }), href: page.to(PATHS.zip) }
      : undefined,
    texts,
  };
}
