import { learntRetraction, type Notices } from '../../src/model/seen/notices.ts';
import { doiOf, type Source, urlOf } from './source.ts';

/** A source with the retraction that was learnt of its DOI, unless a person wrote one into its sidecar. */
export function withNotice(source: Source, notices: Notices | undefined): Source {
  if (source.sidecar.retraction !== undefined) return source;
  const retraction = learntRetraction(notices, { doi: doiOf(source), url: urlOf(source) });
  return retraction === undefined
    ? source
    : { ...source, sidecar: { ...source.sidecar, retraction } };
}
