import type { Site } from '../load/site.ts';
import { pagePath } from '../model/paths.ts';
import { decimal } from '../ui/fill.ts';
import type { Here } from './chrome.ts';
import type { Link } from './part.ts';

/** An entry's importance, 0 to 100 and rounded, with what a computed one is made of. */
export interface ImportanceView {
  value: number;
  stated: boolean;
  citing: (Link & { weight: string })[];
  /** How many more pages cite it than are shown. */
  moreCiting: number;
  mentioned: (Link & { weight: string })[];
  /** 1 to 5. */
  level?: number | undefined;
}

const SHOWN = 100;

export function importanceView(
  { graph }: Site,
  { t, to }: Here,
  id: string,
): ImportanceView | undefined {
  const importance = graph.importance.get(id);
  if (!importance) return undefined;
  const weigh = ({ slug, weight }: { slug: string; weight: number }) => ({
    text: graph.pages.get(slug)?.front.title ?? slug,
    href: to(pagePath(slug)),
    weight: decimal(weight, 2, t),
  });
  const citing = importance.inputs?.citing ?? [];
  return {
    value: Math.round(importance.value),
    stated: importance.basis === 'stated',
    citing: citing.slice(0, SHOWN).map(weigh),
    moreCiting: Math.max(0, citing.length - SHOWN),
    mentioned: (importance.inputs?.mentioned ?? []).map(weigh),
    level: importance.inputs?.level,
  };
}
