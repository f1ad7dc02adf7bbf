import type { Matcher } from '../../src/model/mentions/matcher.ts';
import type { Venue } from '../../src/schema/venue.ts';

/** The texts of an entry in which pages are named. */
export interface LinkedTexts {
  title: string;
  summary?: string | undefined;
  keyPoints: readonly string[];
  saved: string;
}

/** Whether a text is, from end to end, a name of a page of this wiki. */
export function namesPage(text: string, matcher: Matcher): boolean {
  return matcher.find(text).some(({ start, end }) => start === 0 && end === text.length);
}

/** The slugs of all pages that an entry names, in the order in which they are first named. */
export function mentionsOf(texts: LinkedTexts, matcher: Matcher): string[] {
  const all = [texts.title, texts.summary ?? '', ...texts.keyPoints, texts.saved];
  return [...new Set(all.flatMap((text) => matcher.find(text).map(({ slug }) => slug)))];
}

/**
 * The pages a source names in its title or summary that its venue speaks for: a source about
 * itself. Says nothing about its level.
 */
export function aboutItself(
  texts: LinkedTexts,
  venue: Venue | undefined,
  matcher: Matcher,
): string[] {
  const own = new Set(venue?.affiliations ?? []);
  if (own.size === 0) return [];
  const named = [texts.title, texts.summary ?? ''].flatMap((text) => matcher.find(text));
  return [...new Set(named.map(({ slug }) => slug).filter((slug) => own.has(slug)))];
}
