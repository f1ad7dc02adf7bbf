import { type Line, splitLines } from '../text/lines.ts';
import { type Footer, readFooter } from './recognise.ts';

/** The headings of a resource page, as its template names them. */
const HEADINGS: ReadonlyArray<{ name: SectionName; pattern: RegExp }> = [
  { name: 'authors', pattern: /^Authors?$/ },
  { name: 'rating', pattern: /^Credibility Rating$/ },
  { name: 'details', pattern: /^(?:Paper|Forum Post|Policy Document) Details$/ },
  { name: 'metadata', pattern: /^Metadata$/ },
  { name: 'abstract', pattern: /^Abstract$/ },
  { name: 'summary', pattern: /^Summary$/ },
  { name: 'keyPoints', pattern: /^Key Points$/ },
  { name: 'review', pattern: /^Review$/ },
  { name: 'citedBy', pattern: /^Cited by \d{1,6} pages?$/ },
  { name: 'facts', pattern: /^\d{1,6} FactBase facts? citing this source$/ },
  { name: 'preview', pattern: /^Cached Content Preview$/ },
];

export type SectionName =
  | 'head'
  | 'authors'
  | 'rating'
  | 'details'
  | 'metadata'
  | 'abstract'
  | 'summary'
  | 'keyPoints'
  | 'review'
  | 'citedBy'
  | 'facts'
  | 'preview';

export interface Sections {
  /** The lines of each section, without its heading; `head` is what stands above the first. */
  lines: ReadonlyMap<SectionName, readonly Line[]>;
  footer: Footer | undefined;
}

/**
 * Cuts a resource page into its sections. The preview comes last and may hold any line at all, so
 * from its heading on only the page's footer, the last of its kind, ends it.
 */
export function cutSections(text: string): Sections {
  const all = splitLines(text).lines;
  const footerAt = all.findLastIndex(({ text: line }) => readFooter(line) !== undefined);
  const lines = footerAt < 0 ? all : all.slice(0, footerAt);
  const sections = new Map<SectionName, Line[]>([['head', []]]);
  let current: SectionName = 'head';
  for (const line of lines) {
    const heading: SectionName | undefined =
      current === 'preview' || line.text.length > 60 ? undefined : headingOf(line.text);
    if (heading !== undefined && !sections.has(heading)) {
      current = heading;
      sections.set(current, []);
    } else sections.get(current)?.push(line);
  }
  const footer = footerAt < 0 ? undefined : readFooter((all[footerAt] as Line).text);
  return { lines: sections, footer };
}

function headingOf(text: string): SectionName | undefined {
  return HEADINGS.find(({ pattern }) => pattern.test(text))?.name;
}
