import type { Site } from '../load/site.ts';
import { SCALE, UNRATED_LABEL } from '../model/rating/scale.ts';
import type { Mark } from './mark.ts';

/** How many sources have a level, for a bar of the picture. */
export interface LevelCount {
  mark: Mark;
  meaning: string;
  count: number;
  /** Length of the bar, 0 to 100: the largest count has 100. */
  share: number;
}

/** Live sources by level, best first, the unrated last. */
export function levelCounts({ graph }: Site, unratedMeaning: string): LevelCount[] {
  const counts = new Map<number | undefined, number>();
  for (const { front } of graph.wiki.entries) {
    if (front.withdrawn) continue;
    counts.set(front.rating.level, (counts.get(front.rating.level) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const steps = [
    ...SCALE.map(({ level, label, meaning }) => ({ mark: { level, label } as Mark, meaning })),
    { mark: { label: UNRATED_LABEL }, meaning: unratedMeaning },
  ];
  return steps.map(({ mark, meaning }) => {
    const count = counts.get(mark.level) ?? 0;
    return { mark, meaning, count, share: Math.round((count / most) * 1000) / 10 };
  });
}
