import type { Entry } from '../../schema/entry.ts';
import { type Analysis, analyse } from '../markdown/analyse.ts';
import { parseNotes } from '../markdown/parse-page-body.ts';
import type { Matcher } from '../mentions/matcher.ts';

/** Path of the sidecar that the notes on an entry are written in. */
export function sidecarOf(front: Pick<Entry, 'source'>): string {
  return `${front.source}.meta.yaml`;
}

/** The researcher's Markdown on an entry, in the order of its references: notes, then highlights. */
export function notesOf(front: Pick<Entry, 'notes' | 'highlights'>): string[] {
  return [front.notes, ...front.highlights.map(({ note }) => note)].filter(
    (text) => text !== undefined,
  );
}

/** What all notes on an entry point at; their texts do not follow one another, so there is no one text. */
export function analyseNotes(
  front: Pick<Entry, 'notes' | 'highlights'>,
  matcher: Pick<Matcher, 'find'>,
): Pick<Analysis, 'wikilinks' | 'citations' | 'malformed'> {
  const parts = notesOf(front).map((source) => analyse(parseNotes(source), { matcher, source }));
  return {
    wikilinks: parts.flatMap((part) => part.wikilinks),
    citations: parts.flatMap((part) => part.citations),
    malformed: parts.flatMap((part) => part.malformed),
  };
}
