import type { Site } from '../../../src/load/site.ts';
import { PATHS } from '../../../src/model/paths.ts';
import { SCALE } from '../../../src/model/rating/scale.ts';
import { textsOf } from '../../../src/ui/texts.ts';
import { levelLabel, levelMeaning } from '../../../src/views/mark.ts';
import { h } from '../hast.ts';
import type { Chapter } from './chapter.ts';
import { dots } from './source-chapter.ts';

/** How sources are rated: the scale, and how a rating comes about. */
export function scaleChapter(site: Site): Chapter {
  const t = textsOf(site.graph.wiki.config.language);
  const levels = SCALE.map(({ level }) => level).sort((a, b) => b - a);
  return {
    file: 'ratings.xhtml',
    path: PATHS.ratings,
    title: t.ratings.title,
    body: [
      h('h1', {}, t.ratings.title),
      h('p', { className: 'lede' }, t.ratings.intro),
      h('h2', {}, t.ratings.scale),
      h('dl', {}, [
        ...levels.flatMap((level) => [
          h('dt', {}, `${dots(level)} ${level}/5 ${levelLabel(level, t)}`),
          h('dd', {}, levelMeaning(level, t)),
        ]),
        h('dt', {}, levelLabel(undefined, t)),
        h('dd', {}, levelMeaning(undefined, t)),
      ]),
      h('h2', {}, t.ratings.path),
      h(
        'ol',
        {},
        t.ratings.steps.map((step) => h('li', {}, step)),
      ),
      h('h2', {}, t.ratings.limits),
      h(
        'ul',
        {},
        t.ratings.limitsText.map((text) => h('li', {}, text)),
      ),
    ],
  };
}
