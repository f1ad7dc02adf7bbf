import { foldText } from '../../parts.ts';
import type { PageFacts } from './page-facts.ts';
import type { FoundValues, Origin } from './page-values.ts';
import {
  type StatedTitle,
  type TitleChoice,
  type TitleContext,
  titleChoices,
} from './title-choices.ts';
import { TITLE_WEIGHTS } from './title-weights.ts';
import { isOutside, isTitleMark, tidyHeading } from './titles.ts';

export interface RuledTitle {
  text: string;
  origin: Origin;
}

/**
 * The title among all that a page states and their pieces: the one whose traits weigh most. That it
 * is the one the order of trust leads to (`ruled`) is the weightiest trait. Titles for citing are
 * never passed over.
 */
export function pickTitle(
  facts: PageFacts,
  found: FoundValues,
  ruled: RuledTitle,
  context: TitleContext,
): RuledTitle {
  if (ruled.origin === 'citation-meta') return ruled;
  const titles = statedTitles(facts, found, ruled);
  let best = ruled;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of titleChoices(titles, context)) {
    const weight = weigh(choice);
    if (weight > most) {
      best = choice;
      most = weight;
    }
  }
  return { text: asWritten(best.text, titles), origin: best.origin };
}

function weigh({ traits }: TitleChoice): number {
  let sum = 0;
  for (const trait of traits) sum += TITLE_WEIGHTS.get(trait) ?? 0;
  return sum;
}

/** A title in capitals only is set so for its looks, where the page writes it with small letters too. */
function asWritten(text: string, titles: readonly StatedTitle[]): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}.*\p{Lu}/su.test(text)) return text;
  const key = foldText(text);
  for (const { text: other } of titles) {
    if (!foldText(other).startsWith(key)) continue;
    const start = other.slice(0, text.length);
    if (foldText(start) === key && /\p{Ll}/u.test(start)) return start;
  }
  return text;
}

const PLACES = [
  'html-title',
  'open-graph',
  'json-ld',
  'twitter-card',
  'microdata',
  'dublin-core',
] as const satisfies readonly Origin[];
const MOST_HEADINGS = 4;
/** Longer ones are a paragraph. */
const LONGEST = 300;

/** Every title that a page gives in its head, in its records and as a heading. */
export function statedTitles(
  facts: PageFacts,
  found: FoundValues,
  ruled: { text: string; origin: Origin },
): StatedTitle[] {
  const titles: StatedTitle[] = [{ ...ruled, place: 'rules' }];
  const headings = facts.headings.filter(
    ({ zones, text }) => !isOutside(zones) && text.length <= LONGEST,
  );
  for (const { text } of headings.filter(({ level }) => level === 1).slice(0, MOST_HEADINGS)) {
    titles.push({ text: tidyHeading(text), place: 'h1', origin: 'heading' });
  }
  for (const { text } of headings
    .filter(({ level, marks }) => level > 1 && isTitleMark(marks))
    .slice(0, 2)) {
    titles.push({ text: tidyHeading(text), place: 'heading', origin: 'heading' });
  }
  for (const place of PLACES) {
    const text = found.get(place)?.title;
    if (text !== undefined && text.length <= LONGEST) titles.push({ text, place, origin: place });
  }
  return titles;
}
