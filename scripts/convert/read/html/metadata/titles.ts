import { foldText } from '../../parts.ts';
import { cutSiteName, foldSite, segmentsOf } from '../../site-name.ts';
import type { Heading, PageFacts } from './page-facts.ts';

/** Headings there do not name the article. */
const OUTSIDE = new Set(['nav', 'footer', 'aside', 'comment', 'beside']);
/** Classes of the heading of an article, where it is no `<h1>`. */
const TITLE_MARK =
  /(?:^|[ -])(?:itemprop-(?:headline|name)|(?:entry|post|article|page|story|topic|thread|product)-?(?:title|headline|name)|p-name|headline)(?=$|[ -])/;
/** Longer headings are a paragraph in large letters. */
const LONGEST = 200;

/** Whether a heading stands where no title of an article does. */
export function isOutside(zones: Heading['zones']): boolean {
  return zones.some((zone) => OUTSIDE.has(zone));
}

/** A heading without soft hyphens and without the sign of the link to itself. */
export function tidyHeading(text: string): string {
  return text.replace(/\u00ad/g, '').replace(/\s?[¶#§🔗]$/u, '');
}

/** Whether the marks of a heading call it the title of an article. */
export function isTitleMark(marks: string): boolean {
  return TITLE_MARK.test(marks);
}

/** What is known of a page's title before its headings are looked at. */
export interface TitleHints {
  /** The titles that the page's head states, the most telling first. */
  stated: readonly string[];
  /** That of `<title>`. */
  document: string | undefined;
  siteNames: readonly string[];
  /** Whether the page says that it is an article. */
  article: boolean;
}

/** A heading that names the article, as it should be written. */
export interface TitleHeading {
  heading: Heading;
  text: string;
}

/**
 * How far a heading must say what the head states, to be believed. Of an article the heading is the
 * title, also where the head shortens it; other pages head themselves with slogans.
 */
const LEAST = { article: 0.25, other: 0.5 };

/**
 * The heading that names the article: among those of depth 1 (and those marked as an article's) the
 * one that agrees best with the titles that the page's head states; the only one, where the head
 * states none.
 */
export function pickHeading(facts: PageFacts, hints: TitleHints): TitleHeading | undefined {
  const sites = new Set([...hints.siteNames, ...sitePiece(hints.document, facts)].map(foldSite));
  const stated = hints.stated.map((title) => cutSiteName(title, hints.siteNames));
  // What stands first in a title of several pieces is often the heading alone.
  const titles = stated.flatMap((title) => [title, segmentsOf(title)[0] as string]).map(foldText);
  const pieces = new Set(segmentsOf(hints.document ?? '').map(foldText));
  const usable = facts.headings.filter(
    ({ level, marks, zones, text }) =>
      (level === 1 || isTitleMark(marks) || pieces.has(foldText(text))) &&
      !isOutside(zones) &&
      /[\p{L}\p{N}]/u.test(text) &&
      text.length <= LONGEST &&
      !sites.has(foldSite(text)),
  );
  let best: Heading | undefined;
  let most = 0;
  for (const heading of usable) {
    const score = agreement(foldText(heading.text), titles) + (heading.level === 1 ? 0.1 : 0);
    if (score > most) {
      best = heading;
      most = score;
    }
  }
  const least = (hints.article ? LEAST.article : LEAST.other) + 0.1;
  if (best && most >= least) return { heading: best, text: spelling(best.text, stated) };
  const [first] = usable.filter(({ level }) => level === 1);
  return titles.length === 0 && first ? { heading: first, text: first.text } : undefined;
}

/**
 * "What is a tide? - The Book of Tides": what stands last names the site and not the page, if what
 * stands first is a heading as well.
 */
function sitePiece(title: string | undefined, { headings }: PageFacts): string[] {
  const pieces = segmentsOf(title ?? '');
  const first = foldText(pieces[0] ?? '');
  const named = pieces.length > 1 && headings.some(({ text }) => foldText(text) === first);
  return named ? pieces.slice(-1) : [];
}

/**
 * Spans break a heading into words it does not have, and lines of its own hold date and author: a
 * stated title of the same letters, or one that is followed by such, spells it better.
 */
function spelling(text: string, stated: readonly string[]): string {
  const clean = tidyHeading(text);
  const squashed = squash(clean);
  const same = stated.find((title) => squash(title) === squashed);
  if (same !== undefined) return foldText(same) === foldText(clean) ? clean : same;
  const start = stated.find(
    (title) =>
      title.length >= 12 &&
      clean.startsWith(title) &&
      /^\s(?:posted|published|by|updated|\()/i.test(clean.slice(title.length)),
  );
  return start ?? clean;
}

/**
 * A title without the pieces behind a bar, which name sections and sites and are hardly ever part of
 * a title: "Tides | Guides | Example". Titles made for the head of a page are cut at dashes too; of a
 * heading these are a part. The first piece stays, unless it says too little alone.
 */
export function cutPieces(title: string, heading: boolean): string {
  const at = title.search(heading ? BAR : BAR_OR_DASH);
  const first = at < 0 ? title : title.slice(0, at).trim();
  return first.length >= 3 && !GENERIC.test(first) ? first : title;
}

const BAR = /\s\|\s/;
const BAR_OR_DASH = /\s[|–—·•-]\s/;
const GENERIC = /^(?:home|homepage|welcome|index|blog|start)$/i;

function squash(text: string): string {
  return foldText(text).replace(/\s/g, '');
}

/** How far a heading agrees whose words are all in a stated title. */
const WHOLE = 0.8;

/** How far a heading says what the head of the page says: from 0 to 1. */
function agreement(text: string, titles: readonly string[]): number {
  let best = 0;
  for (const title of titles) {
    if (title === text) return 1;
    const own = wordsOf(text);
    const other = wordsOf(title);
    const common = [...own].filter((word) => other.has(word)).length;
    if (own.size + other.size === 0) continue;
    // "Hiking Boots" of "Hiking Boots: All We Have" is the title; the rest is for search engines.
    const whole = common === own.size ? WHOLE : 0;
    best = Math.max(best, whole, (2 * common) / (own.size + other.size));
  }
  return best;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}
