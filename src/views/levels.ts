import type { Site } from '../load/site.ts';
import { SCALE } from '../model/rating/scale.ts';
import type { Texts } from '../ui/texts.ts';
import { levelLabel, levelMeaning, type Mark } from './mark.ts';

/** How many sources have a level, for a bar of the picture. */
export interface LevelCount {
  mark: Mark;
  meaning: string;
  count: number;
  /** Length of the bar, 0 to 100: the largest count has 100. */
  share: number;
}

/** Live sources by level, best first, the unrated last. */
export function levelCounts({ graph }: Site, t: Texts): LevelCount[] {
  const counts = new Map<number | undefined, number>();
  for (const { front } of graph.wiki.entries) {
    if (front.withdrawn) continue;
    counts.set(front.rating.level, (counts.get(front.rating.level) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return [...SCALE.map((step) => step.level), undefined].map((level) => {
    const count = counts.get(level) ?? 0;
    const mark = { level, label: levelLabel(level, t) };
    return {
      mark,
      meaning: levelMeaning(level, t),
      count,
      share: Math.round((count / most) * 1000) / 10,
    };
  });
}
