import { foldText } from '../../parts.ts';
import { cutSiteName, foldSite } from '../../site-name.ts';
import type { Heading, PageFacts } from './page-facts.ts';

/** Headings there do not name the article. */
const OUTSIDE = new Set(['nav', 'footer', 'aside', 'comment', 'beside']);
/** Classes of the heading of an article, where it is no `<h1>`. */
const TITLE_MARK =
  /(?:^|[ -])(?:itemprop-(?:headline|name)|(?:entry|post|article|page|story|topic|thread|product)-?(?:title|headline|name)|p-name|headline)(?=$|[ -])/;

/**
 * The heading that names the article: among those of depth 1 (and those marked as an article's) the
 * one that agrees best with the titles that the page's head states. One that agrees with none is it
 * only where it is the page's single one, or where the head states no title.
 */
export function pickHeading(
  facts: PageFacts,
  stated: readonly string[],
  siteNames: readonly string[],
): Heading | undefined {
  const sites = new Set(siteNames.map((name) => foldSite(name)));
  const titles = stated.map((title) => foldText(cutSiteName(title, siteNames)));
  const usable = facts.headings.filter(
    (heading) =>
      (heading.level === 1 || TITLE_MARK.test(heading.marks)) &&
      !heading.zones.some((zone) => OUTSIDE.has(zone)) &&
      /[\p{L}\p{N}]/u.test(heading.text) &&
      heading.text.length <= 300,
  );
  const named = usable.filter(({ text }) => !sites.has(foldSite(text)));
  let best: Heading | undefined;
  let most = 0;
  for (const heading of named) {
    const score = agreement(foldText(heading.text), titles) + (heading.level === 1 ? 0.1 : 0);
    if (score >= AGREES && score > most) {
      best = heading;
      most = score;
    }
  }
  if (best) return best;
  const first = named.filter(({ level }) => level === 1);
  if (first.length === 1 || (titles.length === 0 && first.length > 0)) return first[0];
  return undefined;
}

const AGREES = 0.4;

/** How far a heading says what the head of the page says: from 0 to 1. */
function agreement(text: string, titles: readonly string[]): number {
  let best = 0;
  for (const title of titles) {
    if (title === text) return 1;
    const own = wordsOf(text);
    const other = wordsOf(title);
    const common = [...own].filter((word) => other.has(word)).length;
    const least = Math.min(own.size, other.size);
    if (least > 0) {
      const share = (2 * common) / (own.size + other.size);
      best = Math.max(best, common === least && least > 1 ? Math.max(share, 0.8) : share);
    }
  }
  return best;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}
