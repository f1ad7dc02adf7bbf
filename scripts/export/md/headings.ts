import GithubSlugger from 'github-slugger';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Site } from '../../../src/load/site.ts';
import { parsePageBody } from '../../../src/model/markdown/parse-page-body.ts';

/** Finds a heading of a page by what the site's addresses call it: Obsidian's links name its words. */
export function headings(site: Site): (slug: string, section: string) => string | undefined {
  const known = new Map<string, Map<string, string>>();
  return (slug, section) => {
    const found = known.get(slug) ?? headingsOf(site.graph.pages.get(slug)?.body ?? '');
    known.set(slug, found);
    return found.get(section);
  };
}

function headingsOf(body: string): Map<string, string> {
  const slugger = new GithubSlugger();
  const found = new Map<string, string>();
  visit(parsePageBody(body), 'heading', (heading) => {
    const words = textOf(heading);
    found.set(slugger.slug(words), words.replace(/[#|^[\]]+/g, ' '));
  });
  return found;
}
