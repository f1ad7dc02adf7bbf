import type { Site } from '../load/site.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import { OPEN_SEARCH, PATHS } from '../model/paths.ts';
import { fill } from '../ui/fill.ts';
import { textsOf } from '../ui/texts.ts';
import type { PlainFile } from './plain-file.ts';

/** As many characters as the format allows each name (OpenSearch 1.1, draft 6). */
const [SHORT, LONG, DESCRIPTION] = [16, 48, 1024] as const;

/**
 * What lets a browser offer the wiki's search among its search engines
 * (https://github.com/dewitt/opensearch). It needs absolute addresses: without the site's own there is none.
 */
export function openSearch({ graph, url }: Site): PlainFile[] {
  if (url === undefined) return [];
  const { title, description, language } = graph.wiki.config;
  const page = new URL(PATHS.search, url).href;
  const name = fill(textsOf(language).search.engine, { wiki: title });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', shortened(title, SHORT)),
    element('LongName', shortened(title, LONG)),
    element('Description', shortened(description ?? name, DESCRIPTION)),
    element('InputEncoding', 'UTF-8'),
    element('Language', language),
    `<Image height="16" width="16" type="image/svg+xml">${escapeMarkup(new URL('favicon.svg', url).href)}</Image>`,
    `<Url type="text/html" template="${escapeMarkup(page)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeMarkup(new URL(OPEN_SEARCH, url).href)}"/>`,
    '</OpenSearchDescription>',
  ];
  return [{ path: OPEN_SEARCH, text: `${lines.join('\n')}\n` }];
}

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

/** Whole words as far as they fit, else as many letters. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return (space > 0 ? text.slice(0, space) : text.slice(0, length)).replace(/[\s,;:–—-]+$/, '');
}
