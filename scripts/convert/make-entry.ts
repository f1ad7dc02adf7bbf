import type { Root } from 'mdast';
import { settleBody } from '../../src/model/markdown/body.ts';
import type { Matcher } from '../../src/model/mentions/matcher.ts';
import { savedText } from '../../src/model/text/saved-text.ts';
import type { Entry } from '../../src/schema/entry.ts';
import type { Copies } from '../../src/schema/wiki.ts';
import { assembleEntry } from './assemble.ts';
import { describe } from './describe/describe.ts';
import type { Identity } from './identify/identify.ts';
import { aboutItself, mentionsOf, namesPage } from './link.ts';
import type { Rated } from './rate.ts';
import type { Source } from './source.ts';
import { serialiseEntry } from './write.ts';

/** All that the entry of one source follows from, beside the wiki's pages. Plain data. */
export interface EntryWork {
  identity: Pick<Identity, 'id' | 'stableId' | 'keys' | 'duplicates'>;
  source: Source;
  rated: Omit<Rated, 'problems'>;
  /** What the wiki allows where neither venue nor source says otherwise. */
  copies: Copies;
}

/** The wiki's pages, as far as entries name them. */
export interface PageNames {
  /** Finds titles and aliases. */
  matcher: Matcher;
  /** Slugs, by which another wiki may name them. */
  slugs?: ReadonlySet<string> | undefined;
}

/** An entry as it is written, and what it was written from. */
export interface MadeEntry {
  /** The text of its file. */
  text: string;
  front: Omit<Entry, 'generated'>;
  /** What `bodyFromMarkdown()` gives of the body in that text. */
  root: Root;
}

/** Describes, links and writes one entry. */
export function makeEntry(
  { identity, source, rated, copies }: EntryWork,
  pages: PageNames,
): MadeEntry {
  const { markdown, root } = settleBody(JSON.parse(source.body) as Root);
  const parts = describeAndLink(source, root, rated.venue, pages);
  const front = assembleEntry({ source, identity, rated, copies, ...parts });
  return { text: serialiseEntry(front, markdown), front, root };
}

/** Spans count in the text of the body as the site will read it, so that is what is described. */
function describeAndLink(
  source: Source,
  root: Root,
  venue: Rated['venue'],
  { matcher, slugs }: PageNames,
) {
  const { sidecar, article } = source;
  const described = describe({ ...article, body: root }, sidecar);
  const texts = {
    title: sidecar.title ?? article.fields.title?.value ?? '',
    summary: described.summary?.text,
    keyPoints: described.keyPoints.map(({ text }) => text),
    saved: savedText(root),
  };
  return {
    described,
    mentions: mentionsOf(texts, matcher),
    aboutItself: aboutItself(texts, venue, matcher),
    citedElsewhere: (article.fields.citedElsewhere?.value ?? []).filter(
      ({ title }) => !namesPage(title, matcher) && !slugs?.has(title),
    ),
  };
}
