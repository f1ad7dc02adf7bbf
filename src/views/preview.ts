import type { Site } from '../load/site.ts';
import type { WeighedClaim } from '../model/claims/weighed-claim.ts';
import { claimPath, pagePath, resourcePath, venuePath } from '../model/paths.ts';
import { type Preview, packCount } from '../model/preview-packs.ts';
import type { EntryDoc, PageDoc } from '../model/wiki.ts';
import type { Venue } from '../schema/venue.ts';
import { count } from '../ui/fill.ts';
import { type Texts, textsOf } from '../ui/texts.ts';
import { summaryOf } from './claim-summary.ts';
import { dateView } from './date.ts';
import { flagsOf, otherLanguage, shortAuthors, venueOf } from './entry-row.ts';
import { levelLabel, markOf, markText } from './mark.ts';
import { typeName } from './page-row.ts';

/** About four lines of a card. */
const LONGEST = 280;

/** In how many packs the previews of a site stand: one preview an entry, page, venue and claim. */
export function previewPackCount({ graph: { wiki, claims } }: Site): number {
  const { entries, pages, venues } = wiki;
  return packCount(entries.length + pages.length + venues.length + claims.list.length);
}

/** Every preview by the path of its page below the site's root. */
export function* previews(site: Site): Generator<[string, Preview]> {
  const { wiki } = site.graph;
  const t = textsOf(wiki.config.language);
  for (const entry of wiki.entries) yield [resourcePath(entry.front.id), ofEntry(site, entry, t)];
  for (const page of wiki.pages) yield [pagePath(page.slug), ofPage(site, page, t)];
  for (const venue of wiki.venues) yield [venuePath(venue.id), ofVenue(site, venue, t)];
  for (const claim of site.graph.claims.list) yield [claimPath(claim.id), ofClaim(claim, t)];
}

function ofEntry(site: Site, { front }: EntryDoc, t: Texts): Preview {
  const mark = markOf(front.rating, t);
  const venue = venueOf(site, front, (path) => path)?.name;
  const against = flagsOf(front).find((flag) => flag !== 'about-itself');
  return {
    t: front.title,
    l: otherLanguage(front.language, site.graph.wiki.config.language),
    f: known(front.kind && t.kindNames[front.kind], venue, dateView(front.published, t)?.text),
    a: shortAuthors(front.authors, t.andOthers),
    n: mark.level ?? 0,
    r: markText(mark),
    w: against && t.flags[against],
    s: cut(front.withdrawn?.reason ?? front.summary?.text ?? front.relevance),
  };
}

function ofPage({ graph }: Site, { slug, front }: PageDoc, t: Texts): Preview {
  const references = graph.references.get(slug)?.length ?? 0;
  return {
    t: front.title,
    f: known(
      typeName(front.type, t.types),
      references > 0 ? count(t.counts.references, references) : undefined,
      dateView(front.updated, t)?.text,
    ),
    s: cut(front.description),
  };
}

function ofVenue({ graph }: Site, { id, name, kind, rating }: Venue, t: Texts): Preview {
  const entries = graph.byVenue.get(id)?.length ?? 0;
  return {
    t: name,
    f: known(t.venueKinds[kind], count(t.counts.entries, entries)),
    n: rating?.level ?? 0,
    r: markText({ level: rating?.level, label: levelLabel(rating?.level, t) }),
    s: cut(rating?.reason),
  };
}

function ofClaim({ statement, state, tally }: WeighedClaim, t: Texts): Preview {
  return {
    t: statement,
    f: known(t.claims.one, t.claims.states[state]),
    s: cut(summaryOf(tally, t)),
  };
}

function known(...facts: (string | undefined)[]): string[] {
  return facts.filter((fact) => fact !== undefined && fact !== '') as string[];
}

/** A text on one line, cut at a word. */
function cut(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST);
  // Texts without spaces are cut anywhere but inside a character.
  const head =
    end > LONGEST / 2
      ? line.slice(0, end)
      : Array.from(line.slice(0, LONGEST + 1))
          .slice(0, -1)
          .join('');
  return `${head.replace(/[\s,;:–—-]+$/, '')} …`;
}
