import type { Entry } from '../schema/entry.ts';
import type { EntryDoc } from './wiki.ts';

/**
 * An entry as the rights to its text allow to publish it: sentences that were extracted from a part of the saved
 * text that is not shown go with it; what its record states or a person wrote is metadata. The body stays, for
 * checks and links; who shows it goes by `copies`.
 *
 * @param shown how much of the saved text is shown, in UTF-16 units
 */
export function withinRights(entry: EntryDoc, shown: number): EntryDoc {
  const { front } = entry;
  if (front.copies === 'full') return entry;
  const isShown = ([, end]: [number, number]): boolean => end <= shown;
  const { summary, ...rest } = front;
  const keepsSummary = summary?.basis !== 'extracted' || (summary.spans?.every(isShown) ?? false);
  const cleaned: Entry = {
    ...rest,
    ...(summary !== undefined && keepsSummary && { summary }),
    keyPoints: front.keyPoints.filter(
      ({ basis, span }) => basis !== 'extracted' || (span !== undefined && isShown(span)),
    ),
  };
  return { ...entry, front: cleaned };
}
