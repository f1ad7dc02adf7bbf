import { parsePageBody } from '../../../src/model/markdown/parse-page-body.ts';
import { pagePath } from '../../../src/model/paths.ts';
import type { PageDoc } from '../../../src/model/wiki.ts';
import { claimsInPlain } from '../../../src/views/claim-on-page.ts';
import { headings } from './headings.ts';
import { plain } from './plain.ts';
import { obsidianTags, properties } from './properties.ts';
import { footnoteLines } from './references.ts';
import { toObsidian } from './to-obsidian.ts';
import type { Vault } from './vault.ts';

/** A wiki page as a note, its citations as footnotes that lead to the notes on the sources. */
export function pageNote({ site, names, pageOf, sourceOf }: Vault, page: PageDoc): string {
  const { front, slug } = page;
  const name = names.pages.get(slug);
  const path = pagePath(slug);
  const body = toObsidian(parsePageBody(page.body), {
    context: { ...site.context(path, slug), claim: claimsInPlain(site, path, slug) },
    noteOf: pageOf,
    headingOf: headings(site),
  });
  const notes = footnoteLines(site, site.graph.references.get(slug) ?? [], sourceOf);
  return [
    properties({
      title: front.title,
      aliases: [...new Set([...(name === front.title ? [] : [front.title]), ...front.aliases])],
      type: front.type,
      description: front.description,
      quality: front.quality,
      importance: front.importance,
      updated: front.updated,
      tags: obsidianTags(front.tags),
      slug,
    }),
    ...(front.description === undefined ? [] : [`*${plain(front.description)}*\n`]),
    body,
    ...(notes.length === 0 ? [] : [`${notes.join('\n')}\n`]),
  ].join('\n');
}
