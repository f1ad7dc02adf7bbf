import type { LeftOut } from '../../article.ts';
import { parseDate } from '../dates.ts';
import { leftOut } from '../parts.ts';
import type { Line } from '../text/lines.ts';

export interface PageHead {
  title?: string;
  /** The year in the row below the title, where there is one. */
  year?: string;
  /** The venue in that row, by name. */
  venue?: string;
  /** The note on why the source matters, on a page that has no rating. */
  relevance?: string;
  leftOut: LeftOut[];
}

/** What stands above the title on every page. */
const NAVIGATION = /^(?:skip to (?:main )?content|longterm wiki|.{0,3}back|menu|search|home)$/i;

/** Reads the top of a resource page: navigation, title, type label, a row of year and venue. */
export function readPageHead(lines: readonly Line[]): PageHead {
  const head: PageHead = { leftOut: [] };
  lines.forEach(({ text, number }) => {
    if (head.title === undefined && text.length < 40 && NAVIGATION.test(text)) {
      head.leftOut.push(leftOut('wiki-navigation', 'navigation of the wiki', text, number));
    } else if (head.title === undefined) {
      head.title = text;
    } else if (/^\d{4}(?:$|\s?·)/.test(text)) {
      const year = parseDate(text.slice(0, 4));
      if (year !== undefined) head.year ??= year;
      const venue = text.split(/\s?·\s?/)[1]?.replace(/\s?\(peer-reviewed\)$/, '');
      // Where the wiki knows no venue, the row shows the domain instead.
      if (venue && !/\.\S/.test(venue)) head.venue ??= venue;
    } else if (text.length >= 50 && /[.!?]$/.test(text)) {
      head.relevance ??= text;
    } else {
      head.leftOut.push(leftOut('type-label', "the wiki's own label or link", text, number));
    }
  });
  return head;
}
