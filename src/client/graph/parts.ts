import { type GraphFile, type GraphPart, graphPartPath } from '../../model/graph-file.ts';
import { fill } from '../../ui/fill.ts';
import { loadScript } from '../root.ts';
import type { GraphTexts } from './list.ts';

// The data are scripts that call this: from disk nothing else may be loaded.
let loaded: GraphPart | undefined;
Object.assign(globalThis, {
  stemmaGraph(data: GraphPart) {
    loaded = data;
  },
});

/** The n-th part of the graph, from 1; undefined where it cannot be had. */
export async function loadPart(n: number): Promise<GraphPart | undefined> {
  loaded = undefined;
  await loadScript(graphPartPath(n));
  return loaded;
}

/**
 * Says how much of a large graph is drawn, and offers more of it.
 *
 * @param take adds a part, and says how many points there are then
 * @returns loads the next part; false where there is none
 */
export function offerMore(
  line: HTMLElement,
  { parts = 1, all = 0, nodes }: GraphFile,
  texts: GraphTexts,
  take: (part: GraphPart) => number,
): () => Promise<boolean> {
  const button = line.querySelector('button') as HTMLButtonElement;
  let next = 2;
  const tell = (shown: number) => {
    line.hidden = all <= shown;
    button.hidden = next > parts;
    (line.firstElementChild as Element).textContent = fill(texts.drawn, { shown, all });
  };
  const more = async (): Promise<boolean> => {
    const part = next > parts ? undefined : await loadPart(next);
    if (!part) return false;
    next += 1;
    tell(take(part));
    return true;
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    await more();
    button.disabled = false;
  });
  tell(nodes.length);
  return more;
}
