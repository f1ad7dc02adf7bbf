import type { Site } from '../load/site.ts';
import { PATHS } from '../model/paths.ts';
import { feedItems } from './feed-items.ts';
import type { PlainFile } from './plain-file.ts';

/** What is new, as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Where the site's address is not known links are left out. */
export function jsonFeed(site: Site): PlainFile {
  const { config } = site.graph.wiki;
  const at = (path: string) => (site.url === undefined ? undefined : new URL(path, site.url).href);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: config.title,
    home_page_url: at(PATHS.home),
    feed_url: at(PATHS.jsonFeed),
    description: config.description,
    language: config.language,
    items: feedItems(site).map(({ id, title, path, day, authors, tags, text, source }) => ({
      id,
      url: at(path),
      external_url: source,
      title,
      content_text: text,
      date_published: `${day}T00:00:00Z`,
      ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
      ...(tags.length > 0 && { tags }),
    })),
  };
  return { path: PATHS.jsonFeed, text: `${JSON.stringify(feed, undefined, 1)}\n` };
}
