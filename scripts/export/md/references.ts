import type { Site } from '../../../src/load/site.ts';
import { citationsOf } from '../../../src/model/cite/entry-citation.ts';
import type { Reference } from '../../../src/model/graph/graph.ts';
import { textsOf } from '../../../src/ui/texts.ts';
import { contextOf } from '../../../src/views/cite-box.ts';
import { markOf, markText } from '../../../src/views/mark.ts';
import { plain } from './plain.ts';
import { wikilink } from './wikilink.ts';

/** References as footnotes: the source in APA style, its rating, what is quoted from it, and the link to its note. */
export function footnoteLines(
  site: Site,
  references: readonly Reference[],
  noteOf: (id: string) => string | undefined,
): string[] {
  const t = textsOf(site.graph.wiki.config.language);
  return references.map(({ number, id, uses }) => {
    const entry = site.graph.entries.get(id);
    if (!entry) return `[^${number}]: ${t.wikiPage.missing} ${id}`;
    const note = noteOf(id);
    const quotes = uses.flatMap(({ locator, quote, quoteStatus }) => {
      if (locator === undefined && quote === undefined) return [];
      const status = quoteStatus === undefined ? '' : ` (${t.quote[quoteStatus]})`;
      return [
        `${locator === undefined ? '' : `${plain(locator)}: `}${quote === undefined ? '' : `“${plain(quote)}”${status}`}`,
      ];
    });
    const rated = markText(markOf(entry.front.rating, t));
    const link = note === undefined ? '' : `${wikilink(note, entry.front.title)}. `;
    return `[^${number}]: ${link}${citation(site, id)} ${rated}.${quotes.map((quote) => ` ${quote}`).join('')}`;
  });
}

/** The APA citation as Markdown that says just that. */
export function citation(site: Site, id: string): string {
  const front = site.graph.entries.get(id)?.front;
  if (!front) return '';
  const permalink = contextOf(site, front, undefined);
  const apa = citationsOf(front, permalink).find(({ style }) => style === 'apa');
  return plain(apa?.text.trim() ?? '');
}
