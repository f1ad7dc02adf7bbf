import type { Site } from '../load/site.ts';
import { oneLine } from '../model/cite/one-line.ts';
import { hasClaims } from '../model/claims/claims.ts';
import { compareText } from '../model/compare.ts';
import { PATHS, pagePath } from '../model/paths.ts';
import type { PlainFile } from './plain-file.ts';

/** The list is read at a glance; the site's own list has all pages. */
const MOST_PAGES = 300;

/**
 * `llms.txt` (https://llmstxt.org): what the wiki is, its pages, and where its data are. Links are absolute where the site's
 * address is known.
 */
export function llms(site: Site): PlainFile {
  const { config, pages, entries } = site.graph.wiki;
  const link = (text: string, path: string, note: string): string => {
    const address = site.url === undefined ? encodeURI(path) : new URL(path, site.url).href;
    return `- [${oneLine(text).replace(/[[\]]/g, '')}](${address})${note === '' ? '' : `: ${oneLine(note)}`}`;
  };
  const byImportance = [...pages].sort(
    (a, b) =>
      (b.front.importance ?? -1) - (a.front.importance ?? -1) ||
      compareText(a.front.title, b.front.title),
  );
  const lines = [
    `# ${oneLine(config.title)}`,
    '',
    ...(config.description === undefined ? [] : [`> ${oneLine(config.description)}`, '']),
    `A research wiki of ${pages.length} pages that rest on ${entries.length} sources. Each source has a credibility rating from 1 (low) to 5 (gold standard), or none, with its reason; an ID that never changes; and a page that says who cites it. Quotations are checked against the saved text. Cite a source by its ID and its own address.`,
    '',
    '## Pages',
    '',
    ...byImportance
      .slice(0, MOST_PAGES)
      .map(({ slug, front }) => link(front.title, pagePath(slug), front.description ?? '')),
    ...(pages.length > MOST_PAGES
      ? [link('All pages', PATHS.wiki, `${pages.length} of them, by type`)]
      : []),
    '',
    '## Data',
    '',
    link(
      'All sources',
      'resources.json',
      'one record each, with rating and the path of its full record',
    ),
    ...(hasClaims(site.graph.claims)
      ? [
          link('Claims', 'claims.json', 'statements with the sources for and against them'),
          link('How claims are weighed', PATHS.weighing, 'the rule by which each has its state'),
        ]
      : []),
    link('What pages rest on', 'footings.json', 'sources by level and origin, quotes, claims'),
    link('Bibliography as CSL-JSON', 'references.json', 'also references.bib and references.ris'),
    link('How sources are rated', PATHS.ratings, 'the scale and its criteria'),
    link('Schema of a source', 'schema/resource.json', 'JSON Schema of resources/<id>.json'),
    link('Schema of the list', 'schema/resources.json', 'JSON Schema of resources.json'),
    link('What is new', PATHS.jsonFeed, 'JSON Feed; as Atom in feed.xml'),
  ];
  return { path: 'llms.txt', text: `${lines.join('\n')}\n` };
}
