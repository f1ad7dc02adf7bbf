/**
 * A DOI without resolver and prefix, in lower case (DOIs do not tell case apart: DOI Handbook,
 * 2.4); undefined where `text` is none.
 */
export function asDoi(text: string | undefined): string | undefined {
  const bare = text
    ?.trim()
    .replace(/^(?:https?:\/\/(?:[a-z]{1,4}\.)?doi\.org\/|doi\.org\/|info:doi\/|doi:?\s{0,3})/i, '')
    .replace(/%2f/gi, '/')
    .replace(/[.,;]$/, '');
  return bare !== undefined && /^10\.\d{4,9}\/\S+$/.test(bare) ? bare.toLowerCase() : undefined;
}

/** "arXiv:2212.08073v1", "hep-th/9901001", with or without prefix: the number without version. */
export function asArxivId(text: string | undefined): string | undefined {
  const bare = text?.trim().replace(/^(?:https?:\/\/arxiv\.org\/abs\/|arxiv:\s?)/i, '');
  return /^(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?=v\d{1,2}$|$)/.exec(
    bare ?? '',
  )?.[0];
}

/** The page of an arXiv paper. */
export function arxivUrl(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

/** The number in "arXiv preprint arXiv:2212.08073", as people write it where a journal stands. */
export function arxivIdIn(text: string | undefined): string | undefined {
  const found = /\barxiv:\s?([\w.-]{1,20}(?:\/\d{7})?)/i.exec(text ?? '');
  return asArxivId(found?.[1]);
}

/** Names of preprint servers, where they stand as the venue. */
export function isPreprintServer(venue: string | undefined): boolean {
  return /^(?:arxiv|corr$|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|eartharxiv|techrxiv|osf preprints|ssrn|research square|preprints\.org)/i.test(
    venue?.trim() ?? '',
  );
}

/** Licences are kept; a bare notice of who holds the copyright is none. */
export function asLicense(text: string | undefined): string | undefined {
  const bare = text?.trim();
  if (!bare) return undefined;
  const notice = /^(?:©|\(c\)|copyright|all rights)/i.test(bare);
  return notice && !/creative ?commons|\bcc[- ]by|\bcc0\b/i.test(bare) ? undefined : bare;
}
