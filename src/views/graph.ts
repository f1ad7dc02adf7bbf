import type { Site } from '../load/site.ts';
import { PATHS } from '../model/paths.ts';
import { SCALE } from '../model/rating/scale.ts';
import { count, fill } from '../ui/fill.ts';
import { type Chrome, here } from './chrome.ts';
import { levelLabel, type Mark } from './mark.ts';

/** The page of the whole graph: a frame that the script fills. */
export interface GraphView {
  chrome: Chrome;
  /** What the picture is called for those who cannot see it. */
  picture: string;
  levels: Mark[];
  /** What the script says. */
  texts: Record<string, unknown>;
  /** Where to look without script. */
  lists: { text: string; href: string }[];
}

export function graphView(site: Site): GraphView {
  const page = here(site, { path: PATHS.graph, title: '' });
  const { t } = page;
  const { wiki } = site.graph;
  page.chrome.title = t.graph.title;
  page.chrome.description = t.graph.intro;
  const live = wiki.entries.filter(({ front }) => !front.withdrawn).length;
  return {
    chrome: page.chrome,
    picture: fill(t.graph.picture, {
      pages: count(t.counts.pages, wiki.pages.length),
      entries: count(t.counts.entries, live),
    }),
    levels: [...SCALE.map(({ level }) => level), undefined].map((level) => ({
      level,
      label: levelLabel(level, t),
    })),
    texts: {
      connections: t.graph.connections,
      show: t.graph.show,
      showOne: t.graph.showOne,
      shown: t.graph.shown,
      none: t.graph.none,
      choose: t.graph.choose,
      unconnected: t.graph.unconnected,
      drawn: t.lists.drawn,
      notDrawn: t.lists.notDrawn,
      relations: t.graph.relations,
      levels: [undefined, 1, 2, 3, 4, 5].map((level) => levelLabel(level, t)),
    },
    lists: page.chrome.nav.slice(0, 4).map(({ text, href }) => ({ text, href })),
  };
}
