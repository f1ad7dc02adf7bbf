import type { Nodes } from 'mdast';
import type { Site } from '../load/site.ts';
import type { ClaimNode } from '../model/claims/claim-nodes.ts';
import type { WikiContext } from '../model/markdown/wiki-context.ts';
import { textsOf } from '../ui/texts.ts';
import { type ClaimView, claimView } from './claim.ts';
import { plainClaim } from './claim-plain.ts';
import { claimTree } from './claim-tree.ts';
import { type ClaimWords, wordsOnPage } from './claim-words.ts';
import { linker } from './linker.ts';

type Draw = NonNullable<WikiContext['claim']>;

/**
 * How the claims of a page are drawn on the site.
 *
 * @param path the file of the site that shows the page
 * @param slug the page's
 */
export function claimsOnSite(site: Site, path: string, slug: string): Draw {
  const lang = site.graph.wiki.config.language;
  const frame = { t: textsOf(lang), lang, alone: false };
  return drawn(site, path, slug, (view, words) => claimTree(view, words, frame));
}

/** How the claims of a page are written where no style sheet is. */
export function claimsInPlain(site: Site, path: string, slug: string): Draw {
  const t = textsOf(site.graph.wiki.config.language);
  return drawn(site, path, slug, (view, words) => plainClaim(view, words, t));
}

/** A claim that was withdrawn is not shown; of two with one ID, only the one that counts is. */
function drawn(
  site: Site,
  path: string,
  slug: string,
  draw: (view: ClaimView, words: ClaimWords) => Nodes,
): Draw {
  const { claims, resolver, wiki } = site.graph;
  const stand = { t: textsOf(wiki.config.language), to: linker(path), lang: wiki.config.language };
  return (node: ClaimNode, shown: ClaimNode) => {
    const claim = node.id === undefined ? undefined : claims.byId.get(node.id);
    if (node.withdrawn !== undefined) return [];
    if (claim === undefined || claim.slug !== slug) return undefined;
    const isKnown = (ref: string): boolean => resolver.entry(ref) !== undefined;
    return [draw(claimView(site, stand, claim), wordsOnPage(node, shown, isKnown))];
  };
}
