import type { Site } from '../load/site.ts';
import type { Entry } from '../schema/entry.ts';
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
  return { paragraphs, basis: t.basis[front.summary.basis] };
}

export function keyPointViews(site: Site, front: Entry, t: Texts): Described[] {
  const shown = site.saved(front.id).text.length;
  return front.keyPoints.map(({ text, basis, span }, index) => ({
    text,
    basis: t.basis[basis],
    href: span && span[1] <= shown ? `#saved-point-${index + 1}` : undefined,
  }));
}
