import type { StatedRating } from '../../article.ts';
import type { Line } from '../text/lines.ts';

export const WIKI = 'Longterm Wiki';

export interface RatingSection {
  rating?: StatedRating;
  /** The venue that the rating was inherited from, by name. */
  venue?: string;
  /** The note on why the source matters; it has no heading of its own. */
  relevance?: string;
}

const INHERITED = /^Rating inherited from publication venue: (\S.{0,120})$/;
const OVERRIDE = /^This resource has a direct credibility override\.?$/;

/**
 * Reads "3/5", "Good(3)", the sentence that explains the level, the venue, and the note below.
 * What stands under the line on where the rating comes from is the note; where there is no such
 * line, it is what stands under the explanation.
 */
export function readRating(lines: readonly Line[]): RatingSection {
  let level: number | undefined;
  let venue: string | undefined;
  const reasons: string[] = [];
  const notes: string[] = [];
  const basis = lines.findIndex(({ text }) => INHERITED.test(text) || OVERRIDE.test(text));
  lines.forEach(({ text }, index) => {
    const short = text.length > 160 ? '' : text;
    const fraction = /^([1-5])\s?\/\s?5$/.exec(short);
    const inherited = INHERITED.exec(short);
    if (fraction) level ??= Number(fraction[1]);
    else if (inherited) venue ??= inherited[1]?.trim();
    else if (OVERRIDE.test(short) || /^[A-Z][A-Za-z ]{2,20}\s?\([1-5]\)$/.test(short)) return;
    else if (basis >= 0 ? index > basis : reasons.length > 0) notes.push(text);
    else reasons.push(text);
  });
  const reason = reasons.join(' ');
  return {
    ...(level === undefined
      ? {}
      : {
          rating: {
            level,
            ...(reason === '' ? {} : { reason }),
            from: WIKI,
            ...(venue === undefined ? {} : { via: venue }),
          },
        }),
    ...(venue === undefined ? {} : { venue }),
    ...(notes.length === 0 ? {} : { relevance: notes.join(' ') }),
  };
}
