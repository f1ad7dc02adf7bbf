import type { Site } from '../load/site.ts';
import type { Placed } from '../model/conflicts/conflict.ts';

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

/** The sentence of a statement, where it may be shown. */
export function sentenceOf(site: Site, placed: Placed): string | undefined {
  return passageOf(site, placed) === undefined ? undefined : site.graph.evidence.sentenceOf(placed);
}
