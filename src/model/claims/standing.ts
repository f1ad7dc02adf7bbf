import type { Graph } from '../graph/graph.ts';
import type { Standing } from '../search/record.ts';

/** What the search may weigh of a source beside its rating. */
export function standingOf(id: string, graph: Graph): Standing[] {
  const quoted = (graph.citedBy.get(id) ?? []).flatMap(({ uses }) =>
    uses.map(({ quoteStatus }) => quoteStatus),
  );
  const isVerified = quoted.includes('verified') && !quoted.includes('contradicted');
  const repeats = graph.evidence.origins().originOf(id) !== id;
  return [...(isVerified ? ['verified' as const] : []), ...(repeats ? ['repeats' as const] : [])];
}
