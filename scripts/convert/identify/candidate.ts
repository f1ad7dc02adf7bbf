import { matchKey, matchKeyOfDoi } from '../../../src/model/ids/match-key.ts';
import {
  resourceIdOfDoi,
  resourceIdOfText,
  resourceIdOfUrl,
} from '../../../src/model/ids/resource-id.ts';
import { doiOf, type Source, urlOf, type Withdrawal } from '../source.ts';

/** What speaks for the identity of a source, or of one that a sidecar withdraws. */
export interface Candidate {
  address: string;
  sidecarFile: string;
  /** The source, unless it is gone and a sidecar withdraws it. */
  source: Source | undefined;
  sidecar: Source['sidecar'];
  /** The IDs that the sidecar or the source's own record gives it. */
  givenId: string | undefined;
  givenStableId: string | undefined;
  /** The URL, else the DOI's resolver address. */
  url: string | undefined;
  /** What it is known again by: the match key of its URL, else of its DOI. */
  matchKey: string | undefined;
  /**
   * All its match keys, that one first, then that of its DOI. The others join sources that are new, and
   * take nothing from one that the ledger knows.
   */
  matchKeys: string[];
  textHash: string | undefined;
  /** The ID that follows from URL, DOI or text; undefined where there is none of them. */
  derivedId: string | undefined;
  title: string;
}

/** Gathers what identifies one source or withdrawal. */
export function candidateOf(item: Source | Withdrawal): Candidate {
  const source = 'article' in item ? item : undefined;
  const fields = source?.article.fields;
  const url = urlOf(item);
  const doi = doiOf(item);
  const known = matchKeyOf(url, doi);
  return {
    address: item.address,
    sidecarFile: item.sidecarFile,
    source,
    sidecar: item.sidecar,
    givenId: item.sidecar.id ?? fields?.id?.value,
    givenStableId: item.sidecar.stableId ?? fields?.stableId?.value,
    url: url ?? (doi === undefined ? undefined : `https://doi.org/${doi.toLowerCase()}`),
    matchKey: known,
    matchKeys: matchKeysOf(known, item),
    textHash: source?.textHash,
    derivedId: derive(url, doi, source?.textHash),
    title: item.sidecar.title ?? fields?.title?.value ?? '',
  };
}

/** The day a copy was captured, else added; a source that states neither sorts last. */
export function capturedOn({ sidecar, source }: Candidate): string {
  const fields = source?.article.fields;
  const day =
    sidecar.capture?.fetched ??
    fields?.capture?.value.fetched ??
    fields?.created?.value ??
    sidecar.added;
  return day ?? '9999';
}

function matchKeyOf(url: string | undefined, doi: string | undefined): string | undefined {
  const key = url === undefined ? undefined : matchKey(url);
  return key ?? (doi === undefined ? undefined : matchKeyOfDoi(doi));
}

/**
 * A DOI that was found on the first page of a PDF may be that of a work it speaks of: it counts where
 * there is nothing else to know the PDF by.
 */
function matchKeysOf(first: string | undefined, item: Source | Withdrawal): string[] {
  const stated = 'article' in item ? item.article.fields.doi : undefined;
  const doi = item.sidecar.doi ?? (stated?.origin === 'first-page' ? undefined : stated?.value);
  const keys = [first, doi === undefined ? undefined : matchKeyOfDoi(doi)];
  return [...new Set(keys.filter((key) => key !== undefined))];
}

function derive(url?: string, doi?: string, textHash?: string): string | undefined {
  if (url !== undefined) return resourceIdOfUrl(url);
  if (doi !== undefined) return resourceIdOfDoi(doi);
  return textHash === undefined ? undefined : resourceIdOfText(textHash);
}
