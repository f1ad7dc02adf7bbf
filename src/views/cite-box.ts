import type { Site } from '../load/site.ts';
import { type CiteContext, toCsl } from '../model/cite/csl.ts';
import { citationsOf } from '../model/cite/entry-citation.ts';
import { type MetaTag, toMetaTags } from '../model/cite/highwire.ts';
import { serialiseJsonLd, toJsonLd } from '../model/cite/json-ld.ts';
import type { Entry } from '../schema/entry.ts';
import type { Here } from './chrome.ts';

/** One way to cite a source, to read and to copy. */
export interface CiteBox {
  id: string;
  label: string;
  /** What is copied. */
  text: string;
  /** The same with italics, safe to insert; absent for records that are parsed, not read. */
  html?: string | undefined;
}

/** Metadata for reference managers in the page's head. */
export interface Embedded {
  meta: MetaTag[];
  /** JSON that cannot end the script element it stands in. */
  jsonLd: string;
}

export function citeBox(site: Site, { chrome }: Here, front: Entry): CiteBox[] {
  return citationsOf(front, contextOf(site, front, chrome.canonical)).map(
    ({ style, label, text, html }) => ({ id: style, label, text: text.trimEnd(), html }),
  );
}

export function embedded(site: Site, { chrome }: Here, front: Entry): Embedded {
  const item = toCsl(front, contextOf(site, front, chrome.canonical));
  const { level, label, reason, by, date } = front.rating;
  const jsonLd = toJsonLd(item, {
    pageUrl: chrome.canonical,
    wikiName: chrome.wikiTitle,
    description: front.summary?.text,
    license: front.license,
    rating: level === undefined ? undefined : present({ level, label, reason, by, date }),
  });
  return { meta: toMetaTags(item), jsonLd: serialiseJsonLd(jsonLd) };
}

/** What a citation needs beside the entry itself. */
export function contextOf({ graph }: Site, front: Entry, url: string | undefined): CiteContext {
  const venue = graph.wiki.venues.find((candidate) => candidate.id === front.venue);
  return { venueName: venue?.name, venueKind: venue?.kind, url };
}

interface Judged {
  level: number;
  label?: string;
  reason?: string;
  by?: string;
  date?: string;
}

function present(
  judged: { level: number } & { [key in keyof Judged]?: Judged[key] | undefined },
): Judged {
  return Object.fromEntries(
    Object.entries(judged).filter(([, value]) => value !== undefined),
  ) as unknown as Judged;
}
