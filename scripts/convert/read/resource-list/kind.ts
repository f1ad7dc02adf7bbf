import { KINDS, type Kind } from '../../../../src/schema/kinds.ts';

const KIND_OF_TYPE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['paper', 'journal article'],
  ['blog', 'blog post'],
  ['forum', 'forum post'],
  ['news', 'news article'],
  ['reference', 'web page'],
  ['web', 'web page'],
  ['website', 'web page'],
  ['government', 'web page'],
  ['policy', 'report'],
  ['legal', 'law'],
  ['tool', 'software'],
  ['tweet', 'forum post'],
]);
const PREPRINTS = /^https?:\/\/(?:www\.)?(?:arxiv|biorxiv|medrxiv|osf|ssrn)\.(?:org|io|com)\//i;

/** The kind that a resource's type stands for; a paper on a preprint server is a preprint. */
export function kindOfResource(
  type: string | undefined,
  url = '',
  publication = '',
): Kind | undefined {
  const name = type?.toLowerCase().replace(/[_-]+/g, ' ');
  if (name === 'paper' && (publication === 'arxiv' || PREPRINTS.test(url))) return 'preprint';
  if (name === 'government' && /\.pdf(?:$|[?#])/i.test(url)) return 'report';
  return KINDS.find((kind) => kind === name) ?? KIND_OF_TYPE.get(name ?? '');
}
