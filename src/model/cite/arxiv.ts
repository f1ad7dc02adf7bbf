const ID = /^(?:\d{4}\.\d{4,5}|[a-z][a-z-]*(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

/**
 * The arXiv identifier (with its version, where stated) that an address such as
 * `https://arxiv.org/abs/2212.08073v1` or a DOI such as `10.48550/arXiv.2212.08073` names
 * (https://info.arxiv.org/help/arxiv_identifier.html).
 */
export function arxivId(url: string | undefined, doi: string | undefined): string | undefined {
  const path = /^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/([^?#]{1,60})/i.exec(
    url ?? '',
  );
  const name = path?.[1] ?? /^10\.48550\/arxiv\.(.{1,60})$/i.exec(doi ?? '')?.[1];
  const id = name?.replace(/\.pdf$/i, '').replace(/\/$/, '');
  return id !== undefined && ID.test(id) ? id : undefined;
}
