import { textsOf } from '../../../src/ui/texts.ts';
import { markOf, markText } from '../../../src/views/mark.ts';
import { typeName } from '../../../src/views/page-row.ts';
import { plain } from './plain.ts';
import type { Vault } from './vault.ts';
import { wikilink } from './wikilink.ts';

/** The note to begin with: all pages by type, and all sources with their ratings. */
export function homeNote({ site, chosen, pageOf, sourceOf }: Vault): string {
  const { config } = site.graph.wiki;
  const t = textsOf(config.language);
  const types = [...new Set(chosen.pages.map(({ front }) => front.type))];
  const parts = [
    ...(config.description === undefined ? [] : [plain(config.description)]),
    ...types.map((type) =>
      [
        `## ${plain(typeName(type, t.typesOfMany))}\n`,
        ...chosen.pages
          .filter(({ front }) => front.type === type)
          .map(({ slug, front }) => `- ${wikilink(pageOf(slug) ?? slug, front.title)}`),
      ].join('\n'),
    ),
    [
      `## ${plain(t.nav.resources)}\n`,
      ...chosen.entries.map(
        ({ front }) =>
          `- ${wikilink(sourceOf(front.id) ?? front.id, front.title)} ${markText(markOf(front.rating, t))}`,
      ),
    ].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
