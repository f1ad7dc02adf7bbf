import { doiSchema } from '../../../src/schema/sidecar.ts';
import type { Article, ArticleFields, LeftOut, ReaderHints } from '../article.ts';
import { decode } from './decode.ts';
import { type CaptureSection, readCapture } from './longterm-wiki/capture.ts';
import { readCitedBy } from './longterm-wiki/cited-by.ts';
import { readPageHead } from './longterm-wiki/head.ts';
import { readMetadata } from './longterm-wiki/metadata.ts';
import { readRating } from './longterm-wiki/rating.ts';
import { cutSections, type SectionName, type Sections } from './longterm-wiki/sections.ts';
import { leftOut, stated } from './parts.ts';
import { cutSiteName } from './site-name.ts';
import type { Line } from './text/lines.ts';
import { listMarker } from './text/markers.ts';
import { type PlainText, readPlainText } from './text.ts';

const ORIGIN = 'longterm-wiki';

/**
 * Takes over a resource page of the Longterm Wiki, saved as text, whole: what the wiki states of
 * the source becomes fields, the text it cached becomes the body.
 */
export function readLongtermWiki(bytes: Uint8Array, _hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes);
  const sections = cutSections(text);
  const at = (name: SectionName): readonly Line[] => sections.lines.get(name) ?? [];
  const head = readPageHead(at('head'));
  const rating = readRating(at('rating'));
  const metadata = readMetadata(at('metadata'));
  const citedBy = readCitedBy(at('citedBy'));
  const capture = readCapture(at('preview'));
  const title = cleanTitle(head.title, rating.venue ?? head.venue, capture.lines);
  const preview = readPreview(text, capture, title);
  const fields = definedFields({
    title,
    authors: listOrNothing(at('authors').flatMap((line) => line.text.split(/\s?·\s?/))),
    published: preview.fields.published ? undefined : head.year,
    venue: rating.venue ?? head.venue,
    kind: metadata.kind,
    tags: listOrNothing(metadata.tags),
    abstract: joined(at('abstract')),
    doi: findDoi(at('details')),
    id: sections.footer?.id,
    stableId: sections.footer?.stableId,
    importance: metadata.importance,
    relevance: rating.relevance ?? head.relevance,
    summary: joined(at('summary')),
    keyPoints: listOrNothing(readPoints(at('keyPoints'))),
    rating: rating.rating,
    citedElsewhere: listOrNothing(citedBy.citing),
    capture: capture.capture,
  });
  const { authors, published } = preview.fields;
  return [
    {
      format: 'longterm-wiki',
      fields: { ...(authors && { authors }), ...(published && { published }), ...fields },
      body: preview.body,
      holding: holdingOf(preview, capture),
      leftOut: [...head.leftOut, ...unused(sections), ...preview.leftOut],
      warnings: [
        ...warnings,
        ...metadata.warnings,
        ...citedBy.warnings,
        ...capture.warnings,
        ...preview.warnings,
      ],
    },
  ];
}

/** The wiki's title without the venue's name, which it took from the page's `<title>`. */
function cleanTitle(
  title: string | undefined,
  venue: string | undefined,
  preview: readonly Line[],
): string | undefined {
  if (title === undefined) return undefined;
  const cut = cutSiteName(title, venue === undefined ? [] : [venue]);
  if (cut !== title) return cut;
  // The text itself may say the title again without the name.
  const bar = title.lastIndexOf(' | ');
  const bare = bar < 0 ? '' : title.slice(0, bar).trim();
  return bare !== '' && preview.some(({ text }) => text === bare) ? bare : title;
}

/** The cached text goes the way of every plain text, with the line numbers of its source. */
function readPreview(text: string, capture: CaptureSection, title: string | undefined): PlainText {
  const [first] = capture.lines;
  const last = capture.lines.at(-1);
  if (!first || !last) {
    return { fields: {}, body: { type: 'root', children: [] }, leftOut: [], warnings: [] };
  }
  const rows = text.split('\n').slice(first.number - 1, last.number);
  return readPlainText(rows.join('\n'), first.number, title);
}

function holdingOf(preview: PlainText, capture: CaptureSection): Article['holding'] {
  if (preview.body.children.length === 0) return 'none';
  return capture.capture?.truncated ? 'preview' : 'copy';
}

function readPoints(lines: readonly Line[]): string[] {
  const points: string[] = [];
  let open = false;
  for (const { text } of lines) {
    const marker = listMarker(text);
    if (marker) points.push(marker.rest);
    // A bullet may stand on a line of its own, above its text.
    else if (/^[•·*-]$/.test(text)) points.push('');
    else if (open && points.at(-1) === '') points[points.length - 1] = text;
    else points.push(text);
    open = points.at(-1) === '';
  }
  return points.filter((point) => point !== '');
}

function findDoi(lines: readonly Line[]): string | undefined {
  for (const { text } of lines) {
    const match = /DOI:\s?(10\.\d{4,9}\/\S{1,200}?)(?=Semantic Scholar|\s|$)/.exec(
      text.slice(0, 400),
    );
    if (match && doiSchema.safeParse(match[1]).success) return match[1];
  }
  return undefined;
}

/** Sections that say nothing of the source that an entry has a place for. */
function unused({ lines }: Sections): LeftOut[] {
  const names: readonly SectionName[] = ['details', 'review', 'facts'];
  return names.flatMap((name) => {
    const [first] = lines.get(name) ?? [];
    if (!first) return [];
    const text = (lines.get(name) ?? []).map((line) => line.text).join(' ');
    return [leftOut('record-section', "a section of the wiki's record", text, first.number)];
  });
}

function joined(lines: readonly Line[]): string | undefined {
  return lines.length === 0 ? undefined : lines.map(({ text }) => text).join(' ');
}

function listOrNothing<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

type Values = { [K in keyof ArticleFields]: NonNullable<ArticleFields[K]>['value'] | undefined };

function definedFields(values: Values): ArticleFields {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, stated(value, ORIGIN)]));
}
