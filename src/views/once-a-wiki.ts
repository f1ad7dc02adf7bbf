import type { Site } from '../load/site.ts';

/** What follows from a wiki alone is worked out once: its lists are asked for by each of their pages. */
export function onceAWiki<T>(make: (graph: Site['graph']) => T): (site: Site) => T {
  const made = new WeakMap<Site['graph'], { value: T }>();
  return ({ graph }) => {
    const known = made.get(graph) ?? { value: make(graph) };
    made.set(graph, known);
    return known.value;
  };
}
