import type { PageDoc } from '../wiki.ts';
import type { Importance, ImportanceInputs } from './graph.ts';

const FOR_CITING = 60;
const FOR_MENTIONED = 25;
const FOR_RATING = 15;
const UNSTATED = 50;

/**
 * How much an entry matters to this wiki, where nobody has said so, from 0 to 100:
 *
 *     60 · (1 − 2^−C) + 25 · (1 − 2^(−M/2)) + 15 · level/5
 *
 * C is the sum of the weights of the pages that cite it, M that of the pages it mentions, level its
 * rating (0 if unrated). A page weighs the mean of its importance and quality, each 0 to 1 and 0.5
 * where not stated. One citing page of full weight thus gives half of what citing can give. Time is
 * no input: a build knows no clock.
 */
export function computeImportance(inputs: ImportanceInputs): Importance {
  const cited = total(inputs.citing);
  const mentioned = total(inputs.mentioned);
  const value =
    FOR_CITING * (1 - 2 ** -cited) +
    FOR_MENTIONED * (1 - 2 ** (-mentioned / 2)) +
    FOR_RATING * ((inputs.level ?? 0) / 5);
  return { value: Math.round(value), basis: 'computed', inputs };
}

/** The weight of a page in `computeImportance()`: 0 to 1, two decimals. */
export function pageWeight({ front }: Pick<PageDoc, 'front'>): number {
  const percent = ((front.importance ?? UNSTATED) + (front.quality ?? UNSTATED)) / 2;
  return Math.round(percent) / 100;
}

function total(pages: readonly { weight: number }[]): number {
  return pages.reduce((sum, { weight }) => sum + weight, 0);
}
