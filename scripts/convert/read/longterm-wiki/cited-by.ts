import type { CitingElsewhere, ReaderWarning } from '../../article.ts';
import { warning } from '../parts.ts';
import type { Line } from '../text/lines.ts';
import { WIKI } from './rating.ts';

/** The types of its pages, as its tables show them. */
const TYPES = [
  'Risk',
  'Risk Factor',
  'Capability',
  'Safety Agenda',
  'Approach',
  'Project',
  'Policy',
  'Organization',
  'Crux',
  'Concept',
  'Case Study',
  'Person',
  'Resource',
  'Historical',
  'Analysis',
  'Parameter',
  'Argument',
  'Table',
  'Diagram',
  'Event',
  'Debate',
  'Overview',
  'Intelligence Paradigm',
  'Internal',
  'AI Model',
  'Benchmark',
  'Grant',
  'Division',
  'Funding Program',
  'Publication',
  'Funding Round',
  'Investment',
  'Equity Position',
  'Legislation',
  'Personnel',
  'Topic',
  'Model',
  'Scenario',
  'Response',
  'Funder',
  'Lab',
].sort((a, b) => b.length - a.length);

/** How the tables show that there is no type or quality. */
const NONE = '--';

export interface CitedBySection {
  citing: CitingElsewhere[];
  warnings: ReaderWarning[];
}

/** Reads the rows below "PageTypeQuality", whose cells saving as text glued together. */
export function readCitedBy(lines: readonly Line[]): CitedBySection {
  const citing: CitingElsewhere[] = [];
  const warnings: ReaderWarning[] = [];
  for (const { text, number } of lines) {
    if (/^Page\s*Type\s*Quality$/.test(text) || text.length > 300) continue;
    const row = readRow(text);
    citing.push(row ?? { title: text, wiki: WIKI });
    if (row) continue;
    warnings.push(
      warning(
        'glued-row',
        `the row "${text.slice(0, 80)}" names no known type of page, and was kept whole as a title`,
        'Look it up in the Longterm Wiki, and correct the row in the source',
        number,
      ),
    );
  }
  return { citing, warnings };
}

function readRow(text: string): CitingElsewhere | undefined {
  const quality = /\s*(?:(\d{1,3}\.\d)|--)$/.exec(text.slice(-12));
  if (!quality) return undefined;
  const before = text.slice(0, text.length - quality[0].length);
  const label = before.endsWith(NONE)
    ? NONE
    : TYPES.find(
        (type) =>
          before.endsWith(type) && /[^ ]|\t| {2}/.test(before.slice(0, -type.length).slice(-1)),
      );
  const title = label === undefined ? '' : before.slice(0, -label.length).trim();
  if (label === undefined || title === '') return undefined;
  return {
    title,
    ...(label === NONE ? {} : { type: label.toLowerCase().replace(/ /g, '-') }),
    ...(quality[1] === undefined ? {} : { quality: Number(quality[1]) }),
    wiki: WIKI,
  };
}
