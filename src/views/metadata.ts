import type { Entry } from '../schema/entry.ts';
import { languageName } from '../ui/language-name.ts';
import type { Here } from './chrome.ts';
import { dateView } from './date.ts';
import { basisOf } from './key-points.ts';

/** A field of an entry and where its value was found. */
export interface MetadataRow {
  name: string;
  value: string;
  origin?: string | undefined;
}

/** Every plain field of an entry, in a fixed order, for those who check how the wiki read a source. */
export function metadataRows(front: Entry, venue: string | undefined, { t }: Here): MetadataRow[] {
  const list = (values: readonly string[]) => (values.length > 0 ? values.join('; ') : undefined);
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? undefined : t.answers[value ? 'yes' : 'no'];
  const values: [key: string, value: string | undefined][] = [
    ['title', front.title],
    ['url', front.url],
    ['authors', list(front.authors)],
    ['published', dateView(front.published, t)?.text],
    ['venue', venue],
    ['kind', front.kind && t.kindNames[front.kind]],
    ['tags', list(front.tags)],
    ['language', front.language && languageName(front.language, t)],
    ['doi', front.doi],
    ['license', front.license],
    ['archive', front.archive],
    ['relevance', front.relevance],
    ['abstract', front.abstract],
    ['summary', front.summary && basisOf(front.summary.basis, front, t)],
    [
      'keyPoints',
      list([...new Set(front.keyPoints.map((point) => basisOf(point.basis, front, t)))]),
    ],
    ['importance', front.importance && String(front.importance.value)],
    ['keys', list(front.keys)],
    ['added', dateView(front.added, t)?.text],
    ['status', front.capture?.status === undefined ? undefined : String(front.capture.status)],
    ['fetched', dateView(front.capture?.fetched, t)?.text],
    ['size', front.capture?.size],
    ['truncated', yesNo(front.capture?.truncated)],
    ['format', front.capture?.format],
    ['sha256', front.capture?.sha256],
    ['holding', t.saved.heading[front.holding]],
    ['copies', t.copies[front.copies]],
    ['source', front.source],
    ['id', front.id],
    ['stableId', front.stableId],
  ];
  return values.flatMap(([key, value]) => {
    if (value === undefined || value === '') return [];
    const name = (t.fields as Record<string, string>)[key] ?? key;
    return [{ name, value, origin: originOf(front, key) }];
  });
}

function originOf({ origins }: Entry, key: string): string | undefined {
  for (const name of [key, `capture.${key}`])
    if (Object.hasOwn(origins, name)) return origins[name];
  return undefined;
}
