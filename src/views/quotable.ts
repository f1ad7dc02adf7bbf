import type { Site } from '../load/site.ts';
import type { Placed } from '../model/conflicts/conflict.ts';
import { contextFinder } from '../model/markdown/context.ts';

/** Whether rights allow to show a passage of a source's text. */
export function isShown(site: Site, id: string, span: readonly [number, number]): boolean {
  return span[1] <= site.saved(id).text.length;
}

/** The words of a statement, where they may be shown. */
export function passageOf(site: Site, placed: Placed): string | undefined {
  const { evidence } = site.graph;
  if (placed.place === 'text' && !isShown(site, placed.entry, placed.statement.span))
    return undefined;
  return evidence.passageOf(placed).replace(/\s+/g, ' ');
}

/** The sentence of a statement, as far as it may be shown. */
export function sentenceOf(site: Site, placed: Placed): string | undefined {
  if (passageOf(site, placed) === undefined) return undefined;
  if (placed.place !== 'text') return site.graph.evidence.sentenceOf(placed);
  // Of the part that is published: the sentence may run over its end.
  return contextFinder(site.saved(placed.entry).text)(placed.statement.span[0]);
}
