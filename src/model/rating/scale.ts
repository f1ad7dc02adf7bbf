import { compareText } from '../compare.ts';

export type Level = 1 | 2 | 3 | 4 | 5;

interface Step {
  level: Level;
  label: string;
  /** What the level says about a source, in words of the scale's page. */
  meaning: string;
}

/** The rating scale; its page on the site is generated from this table. */
export const SCALE: readonly Step[] = [
  {
    level: 5,
    label: 'Gold standard',
    meaning:
      'Independent experts or a court of record stand behind it: leading peer-reviewed journals, official statistics, laws and judgments.',
  },
  {
    level: 4,
    label: 'High',
    meaning:
      'Strong editorial or scholarly control: errors are corrected in public, authors are named, statements rest on sources that can be checked.',
  },
  {
    level: 3,
    label: 'Good',
    meaning:
      'Professional and generally sound, with weaker review: a staffed newsroom, a moderated preprint server, an expert who can be held to account.',
  },
  {
    level: 2,
    label: 'Mixed',
    meaning:
      'Some of it holds and some does not: unreviewed, interested, or known for errors. Look for a second source before you rest a statement on it.',
  },
  {
    level: 1,
    label: 'Low',
    meaning:
      'Not to be relied on: retracted, fabricated, or from a publisher that does not correct what is shown to be false.',
  },
];

export const UNRATED_LABEL = 'Unrated';
export const UNAVAILABLE_LABEL = 'Rating unavailable';

/** The label of a level, or `Unrated`. */
export function labelOf(level: number | undefined): string {
  return SCALE.find((step) => step.level === level)?.label ?? UNRATED_LABEL;
}

/** What a level means, or what it means to be unrated. */
export function meaningOf(level: number | undefined): string {
  return (
    SCALE.find((step) => step.level === level)?.meaning ??
    'Nobody has rated the source or its venue yet. That says nothing for it and nothing against it.'
  );
}

/** Best level first, unrated last; equal levels by the text. For lists that are sorted by rating. */
export function compareByLevel(
  a: { level?: number | undefined; text: string },
  b: { level?: number | undefined; text: string },
): number {
  return (b.level ?? 0) - (a.level ?? 0) || compareText(a.text, b.text);
}
