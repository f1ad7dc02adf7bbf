import type { PageDoc } from '../wiki.ts';
import type { Conflict } from './conflict.ts';

/** Marks the conflicts that a page settles in its front matter (`settled: [{conflict: cf-…, reason: …}]`). */
export function settledBy(conflicts: readonly Conflict[], pages: readonly PageDoc[]): Conflict[] {
  const settled = new Map(
    pages.flatMap(({ slug, front }) =>
      (front.settled ?? []).map(({ conflict, reason, by, date }) => [
        conflict,
        { reason, by, date, page: slug },
      ]),
    ),
  );
  return conflicts.map((conflict) => {
    const by = settled.get(conflict.id);
    return by ? { ...conflict, settled: by } : conflict;
  });
}
