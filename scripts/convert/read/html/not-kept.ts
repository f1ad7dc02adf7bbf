import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { LeftOut } from '../../article.ts';
import { leftOut } from '../parts.ts';
import { textOf } from './document.ts';

/** Parts of a page that are told as one piece. */
const REGIONS = 'nav, header, footer, aside, form';
const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, figcaption, blockquote, td, dd, dt, summary, button, label';
const MOST = 60;

const REASONS: Readonly<Record<string, string>> = {
  nav: 'navigation of the site',
  header: 'a header of the page',
  footer: 'a footer of the page',
  aside: 'a part beside the article',
  form: 'a form',
};

/** Raised characters change inside a block, so it was kept if any passage of this length was. */
const PASSAGE = 30;

/**
 * What of a page's visible text did not come into the body, in broad strokes.
 *
 * @param told - texts that are accounted for already, such as the title
 */
export function notKept(document: Document, body: Root, told: readonly string[]): LeftOut[] {
  const kept = new Kept([plainText(body), ...told].map((text) => fold(text)).join('\n'));
  const out: LeftOut[] = [];
  const seen = new Set<Element>();
  for (const element of document.querySelectorAll(`${REGIONS}, ${BLOCKS}`)) {
    if (out.length >= MOST || kept.isSpent) break;
    if (element.parentElement && isInside(element.parentElement, seen)) continue;
    const text = textOf(element);
    if (text === '' || wasKept(fold(text), kept)) continue;
    const tag = element.tagName.toLowerCase();
    const region = REASONS[tag];
    // A region that holds the article is looked into; one that does not is told whole.
    if (region === undefined && element.querySelector(BLOCKS)) continue;
    if (region !== undefined && holdsKept(element, kept)) continue;
    seen.add(element);
    out.push(
      leftOut(
        region === undefined ? 'outside-main-text' : `page-${tag}`,
        region ?? 'outside the main text',
        text,
      ),
    );
  }
  return out;
}

/** So far around the place of the passage before, the next one is looked for first. */
const NEAR = 20_000;
/** As many UTF-16 units are searched for passages that stand elsewhere or nowhere. */
const MOST_SEARCHED = 2_000_000_000;

/** The text that was kept. A page and its text run side by side, so that a passage is found at once. */
class Kept {
  readonly #text: string;
  #at = 0;
  #left = MOST_SEARCHED;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether so much was searched for in vain that the rest is not told. */
  get isSpent(): boolean {
    return this.#left <= 0;
  }

  has(passage: string): boolean {
    const start = Math.max(0, this.#at - NEAR);
    const near = this.#text.slice(start, this.#at + NEAR).indexOf(passage);
    if (near < 0) this.#left -= this.#text.length;
    const found = near < 0 ? this.#text.indexOf(passage) : start + near;
    if (found >= 0) this.#at = found;
    return found >= 0;
  }
}

function wasKept(text: string, kept: Kept): boolean {
  const middle = Math.max(0, Math.floor((text.length - PASSAGE) / 2));
  const passages = [
    text.slice(0, PASSAGE),
    text.slice(middle, middle + PASSAGE),
    text.slice(-PASSAGE),
  ];
  return passages.some((passage) => kept.has(passage));
}

function isInside(element: Element, seen: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (seen.has(at)) return true;
  return false;
}

function holdsKept(region: Element, kept: Kept): boolean {
  return [...region.querySelectorAll('p, li, blockquote')].some((element) => {
    const text = fold(textOf(element));
    return text.length >= 40 && wasKept(text, kept);
  });
}

function fold(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
