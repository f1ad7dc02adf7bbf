import { FINDINGS } from '../../schema/claim-words.ts';
import type { WeighedClaim } from './weighed-claim.ts';

type JsonLdValue = string | number | JsonLd | JsonLdValue[];
type JsonLd = { [key: string]: JsonLdValue };

export interface ClaimLdOptions {
  /** Absolute address of the claim's own page. */
  url?: string | undefined;
  wikiTitle: string;
  /** Title of the page that makes the claim. */
  pageTitle: string;
  /** Addresses of the sources that speak for or against it, by what they are called. */
  appearances: { name: string; url?: string | undefined }[];
}

/**
 * A claim for search engines: a `Claim` of schema.org; where a person signed a verdict, a `ClaimReview` of it. A state
 * that follows from a rule is no review, so without a verdict there is none.
 */
export function claimJsonLd(claim: WeighedClaim, options: ClaimLdOptions): JsonLd {
  const { url, wikiTitle } = options;
  const wiki: JsonLd = { '@type': 'Organization', name: wikiTitle };
  const thing: JsonLd = {
    '@type': 'Claim',
    name: claim.statement,
    text: claim.statement,
    identifier: claim.id,
    appearance: options.appearances.map(({ name, url: address }) => ({
      '@type': 'CreativeWork',
      name,
      ...(address !== undefined && { url: address }),
    })),
    isPartOf: { '@type': 'Article', name: options.pageTitle },
  };
  const { verdict } = claim;
  const place = { ...(url !== undefined && { '@id': url, url }) };
  if (verdict === undefined) return { '@context': 'https://schema.org', ...thing, ...place };
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...place,
    claimReviewed: claim.statement,
    itemReviewed: thing,
    reviewRating: {
      '@type': 'Rating',
      // From "does not hold" (1) to "holds" (4).
      ratingValue: FINDINGS.length - FINDINGS.indexOf(verdict.finding),
      worstRating: 1,
      bestRating: FINDINGS.length,
      alternateName: verdict.finding,
    },
    reviewBody: verdict.reason,
    author: { '@type': 'Person', name: verdict.by },
    publisher: wiki,
    datePublished: verdict.date,
  };
}
