import type { Site } from '../load/site.ts';
import { toBibtex } from '../model/cite/bibtex.ts';
import { toCsl } from '../model/cite/csl.ts';
import type { CslItem } from '../model/cite/csl-item.ts';
import { toCslJson } from '../model/cite/csl-json.ts';
import { referenceScripts } from '../model/cite/reference-shards.ts';
import { toRis } from '../model/cite/ris.ts';
import { resourcePath } from '../model/paths.ts';
import type { PlainFile } from './plain-file.ts';

/** All entries but the withdrawn ones as bibliographies, in the order of their IDs. */
export function references(site: Site): PlainFile[] {
  const venues = new Map(site.graph.wiki.venues.map((venue) => [venue.id, venue]));
  const items: CslItem[] = site.graph.wiki.entries
    .filter(({ front }) => front.withdrawn === undefined)
    .map(({ front }) => {
      const venue = front.venue === undefined ? undefined : venues.get(front.venue);
      const url =
        site.url === undefined ? undefined : new URL(resourcePath(front.id), site.url).href;
      return toCsl(front, { venueName: venue?.name, venueKind: venue?.kind, url });
    });
  return [
    { path: 'references.bib', text: toBibtex(items) },
    { path: 'references.ris', text: toRis(items) },
    { path: 'references.json', text: toCslJson(items) },
    ...referenceScripts(items),
  ];
}
