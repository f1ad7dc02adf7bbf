import type { Site } from '../load/site.ts';
import { PATHS, resourcePath } from '../model/paths.ts';
import { type Chrome, here } from './chrome.ts';
import { type LevelCount, levelCounts } from './levels.ts';
import type { Link } from './part.ts';
import { entryRatingView, type RatingView } from './rating-path.ts';

/** The page that explains the scale, from the tables that the code itself uses. */
export interface RatingsView {
  chrome: Chrome;
  levels: LevelCount[];
  criteria: string[];
  /** How the rating of one source of this wiki came about. */
  example?: { source: Link; rating: RatingView } | undefined;
}

export function ratingsView(site: Site): RatingsView {
  const page = here(site, { path: PATHS.ratings, title: '', section: 'ratings' });
  page.chrome.title = page.t.ratings.title;
  const example = exampleOf(site);
  return {
    chrome: page.chrome,
    levels: levelCounts(site, page.t),
    criteria: Object.values(page.t.asked),
    example: example && {
      source: { text: example.title, href: page.to(resourcePath(example.id)) },
      rating: entryRatingView(site, page, example),
    },
  };
}

/** The most important source that inherits its rating; else any that is rated. */
function exampleOf({ graph }: Site) {
  const live = graph.wiki.entries.map(({ front }) => front).filter(({ withdrawn }) => !withdrawn);
  const weight = (id: string) => graph.importance.get(id)?.value ?? 0;
  const inheriting = live.filter(
    ({ rating, retraction }) => rating.basis === 'venue' && !retraction,
  );
  const rated = inheriting.length > 0 ? inheriting : live.filter(({ rating }) => rating.level);
  return rated.toSorted((a, b) => weight(b.id) - weight(a.id))[0];
}
