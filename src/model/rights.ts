import type { Entry } from '../schema/entry.ts';
import type { EntryDoc } from './wiki.ts';

/**
 * An entry as the rights to its text allow to publish it. Under `copies: none` sentences that were
 * extracted from the saved text go with it; what its record states or a person wrote is metadata. The body stays,
 * for checks and links; who shows it goes by `copies`.
 */
export function withinRights(entry: EntryDoc): EntryDoc {
  const { front } = entry;
  if (front.copies !== 'none') return entry;
  const { summary, ...rest } = front;
  const cleaned: Entry = {
    ...rest,
    ...(summary !== undefined && summary.basis !== 'extracted' && { summary }),
    keyPoints: front.keyPoints.filter(({ basis }) => basis !== 'extracted'),
  };
  return { ...entry, front: cleaned };
}
