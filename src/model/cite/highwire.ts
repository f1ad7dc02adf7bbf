import type { CslItem, CslName, CslType } from './csl-item.ts';
import { numericDate } from './dates.ts';
import { inOrder, isPerson, withParticle } from './names-text.ts';
import { venueOf } from './parts.ts';
import { ZOTERO_TYPE } from './zotero-type.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The name of the venue by type. Only the first three may use Highwire's own names: with them Zotero's
 * "Embedded Metadata" translator sets the item type, whatever else the page says.
 */
const VENUE_TAG: Partial<Record<CslType, string>> = {
  'article-journal': 'citation_journal_title',
  report: 'citation_technical_report_institution',
  thesis: 'citation_dissertation_institution',
  // Fields of Zotero's own that no vocabulary has a name for.
  broadcast: 'z:seriesTitle',
  speech: 'z:meetingName',
};

/**
 * `<meta name content>` tags by which Zotero, Google Scholar and others read the *cited work* from
 * an entry's page: Highwire Press' `citation_*`, Dublin Core for the venue, and `z:itemType` for
 * Zotero's item type (wins over `og:type`). `citation_public_url` is the source, and
 * `citation_abstract_html_url` the entry's page. Contents are not escaped.
 */
export function toMetaTags(item: CslItem): MetaTag[] {
  const [first, last] = (item.page ?? '').split(/\s*[-–]+\s*/);
  const tags: [string, string | undefined][] = [
    ['z:itemType', ZOTERO_TYPE[item.type]],
    ['citation_title', item.title],
    ...authors(item.author ?? []).map((name): [string, string] => ['citation_author', name]),
    // Zotero takes any day that stands on the page for that of a work without one; a blank it drops.
    item.issued ? ['citation_publication_date', numericDate(item.issued, '/')] : ['DC.date', ' '],
    [
      VENUE_TAG[item.type] ?? (item.publisher === undefined ? 'DC.source' : 'DC.publisher'),
      venueOf(item),
    ],
    ['citation_volume', item.volume],
    ['citation_issue', item.issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_doi', item.DOI],
    ['citation_arxiv_id', item.number?.startsWith('arXiv:') ? item.number.slice(6) : undefined],
    ['citation_public_url', item.URL],
    ['citation_abstract_html_url', item.custom.permalink],
    ['citation_language', item.language],
    ['citation_keywords', item.keyword?.replaceAll(', ', '; ')],
    ['citation_abstract', item.abstract],
    ['z:extra', `Resource ID: ${item.custom.resourceId}\nStable ID: ${item.custom.stableId}`],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/**
 * `Family, Given`, which readers need not split by guess. A sole author of whom both parts are
 * several words is written in order: Zotero would take the comma for one between two authors.
 */
function authors(names: readonly CslName[]): string[] {
  return names.map((name) => {
    // The comma tells Zotero that all of it is one name.
    if (!isPerson(name)) return name.literal.includes(' ') ? `${name.literal},` : name.literal;
    const family = withParticle(name);
    const given = [name.given, name.suffix].filter(Boolean).join(' ');
    const splits = names.length === 1 && family.includes(' ') && given.includes(' ');
    return splits ? inOrder(name) : `${family}, ${given}`;
  });
}
