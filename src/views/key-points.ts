import type { Site } from '../load/site.ts';
import type { Entry, KeyPoint } from '../schema/entry.ts';
import type { Texts } from '../ui/texts.ts';

/** A text with the word for where it comes from: extracted, stated or written. */
export interface Described {
  text: string;
  basis: string;
  /** To the passage in the saved copy, where it is shown. */
  href?: string | undefined;
}

export function summaryView(
  front: Entry,
  t: Texts,
): { paragraphs: string[]; basis: string } | undefined {
  if (!front.summary) return undefined;
  const paragraphs = front.summary.text.split(/\n{2,}/).filter((text) => text.trim() !== '');
  return { paragraphs, basis: basisOf(front.summary.basis, front, t) };
}

export function keyPointViews(site: Site, front: Entry, t: Texts): Described[] {
  const shown = site.saved(front.id).text.length;
  return front.keyPoints.map(({ text, basis, span }, index) => ({
    text,
    basis: basisOf(basis, front, t),
    href: span && span[1] <= shown ? `#saved-point-${index + 1}` : undefined,
  }));
}

/** What was extracted from somebody's notes is not in the words of the source. */
export function basisOf(basis: KeyPoint['basis'], { holding }: Entry, t: Texts): string {
  return t.basis[basis === 'extracted' && holding === 'notes' ? 'fromNotes' : basis];
}
