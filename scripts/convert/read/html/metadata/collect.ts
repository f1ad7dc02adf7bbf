import { attribute } from '../document.ts';
import { isBlock, isUnseen, linesOf, parts } from './lines.ts';
import type { Moment, PageFacts, Zone } from './page-facts.ts';

/** Pages may repeat a mark as often as they like; the article's own stands early. */
const MOST = { headings: 60, signatures: 150, moments: 150, lines: 700 };
const LONGEST_LINE = 240;

const AUTHOR =
  /(?:^|[ -])(?:authors?|byline|bylines|by-line|writers?|written-by|posted-by|post-by|contributors?|creator|reporter|journalist|autor|auteur|username|user-name|postauthor|poster|nickname|user-details|topic-starter)(?=$|[ -])/;
const DATE =
  /(?:^|[ -])(?:date|dates|time|timestamp|datetime|published|pubdate|publish|publication|posted|posted-on|entry-meta|created|datum|fecha|dateline)(?=$|[ -])/;
const BESIDE =
  /(?:^|[ -])(?:related|recommend(?:ed|ations?)|trending|popular|read-next|up-next|more-(?:stories|posts|articles|news)|teasers?|promo|promos|sidebar|widget|widgets|newsletter|cookies?|consent|modal|popup|mention|h-cite|carousel|onetrust|latest-(?:posts|news)|similar|pagination|prev-next|post-navigation)(?=$|[ -])/;
/** Page builders call every part of a page a widget. */
const BUILT = /elementor|fusion|et-pb|wpb|vc-/;
/** These hold headings of their own. */
const DIALOG = /cookie|consent|onetrust/;
const COMMENT = /(?:^|[ -])(?:comments?|commentlist|respond|disqus|webmention)(?=$|[ -])/;

const ROLES: ReadonlyMap<string, Zone> = new Map([
  ['navigation', 'nav'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['banner', 'header'],
  ['main', 'main'],
  ['dialog', 'beside'],
  ['alertdialog', 'beside'],
]);
const TAGS: ReadonlyMap<string, Zone> = new Map([
  ['article', 'main'],
  ['main', 'main'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['dialog', 'beside'],
]);

/** Goes through the page once and takes down what may be title, author or date, and where. */
export function collectFacts(document: Document): PageFacts {
  const collector = new Collector();
  if (document.body) collector.visit(document.body, []);
  collector.flush([]);
  return collector.facts;
}

class Collector {
  readonly facts: PageFacts = { headings: [], signatures: [], moments: [], lines: [] };
  #at = 0;
  #line = '';
  #lineAt = 0;

  visit(parent: Element, zones: readonly Zone[]): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) this.#text(child.textContent ?? '');
      else if (child.nodeType === 1) this.#element(child as Element, zones);
    }
  }

  flush(zones: readonly Zone[]): void {
    const text = this.#line.replace(/\s+/g, ' ').trim();
    const { lines } = this.facts;
    if (text !== '' && text.length <= LONGEST_LINE && lines.length < MOST.lines) {
      lines.push({ text, at: this.#lineAt, zones });
    }
    this.#line = '';
    this.#lineAt = this.#at;
  }

  #text(text: string): void {
    if (this.#line.length <= LONGEST_LINE) this.#line += text.slice(0, 2 * LONGEST_LINE);
    this.#at += text.replace(/\s+/g, ' ').length;
  }

  #element(element: Element, outer: readonly Zone[]): void {
    const name = element.localName;
    if (isUnseen(name)) return;
    const marks = marksOf(element);
    const zones = zonesOf(element, name, marks, outer);
    if (isBlock(name)) this.flush(outer);
    else if (parts(name)) this.#line += ' ';
    this.#take(element, name, marks, zones);
    this.visit(element, zones);
    if (isBlock(name)) this.flush(zones);
    else if (parts(name)) this.#line += ' ';
  }

  #take(element: Element, name: string, marks: string, zones: readonly Zone[]): void {
    const { headings, signatures, moments } = this.facts;
    const at = this.#at;
    if (/^h[1-3]$/.test(name) && headings.length < MOST.headings) {
      const text = linesOf(element, 1000).join(' ');
      if (text !== '') headings.push({ text, level: Number(name[1]), marks, at, zones });
    }
    if (AUTHOR.test(marks) && signatures.length < MOST.signatures) {
      const stated = attribute(element, 'content');
      signatures.push({
        lines: linesOf(element).slice(0, 8),
        links: linksOf(element),
        marks,
        at,
        zones,
        ...(stated === undefined ? {} : { stated }),
      });
    }
    if ((name === 'time' || DATE.test(marks)) && moments.length < MOST.moments) {
      moments.push(this.#moment(element, name, marks, zones));
    }
  }

  #moment(element: Element, name: string, marks: string, zones: readonly Zone[]): Moment {
    const stated =
      attribute(element, 'datetime') ??
      attribute(element, 'content') ??
      (name === 'time' ? undefined : attribute(element, 'title'));
    return {
      ...(stated === undefined ? {} : { stated: stated.slice(0, 100) }),
      text: (linesOf(element, 200)[0] ?? '').slice(0, 120),
      marks: name === 'time' ? `time ${marks}` : marks,
      before: this.#line.replace(/\s+/g, ' ').trim().slice(-40),
      at: this.#at,
      zones,
    };
  }
}

/** `class="PostMeta__authorName"` becomes "post-meta-author-name", so that words can be found. */
function marksOf(element: Element): string {
  let marks = '';
  for (const name of ['class', 'id', 'itemprop', 'rel', 'property', 'data-testid']) {
    const value = element.getAttribute(name);
    if (value)
      marks += ` ${name === 'itemprop' ? `itemprop-${value}` : name === 'rel' ? `rel-${value}` : value}`;
  }
  return marks
    .slice(1, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_:]+|-{2,}/g, '-')
    .toLowerCase();
}

function zonesOf(
  element: Element,
  name: string,
  marks: string,
  outer: readonly Zone[],
): readonly Zone[] {
  let zone = TAGS.get(name) ?? ROLES.get(element.getAttribute('role') ?? '');
  // The footer of an article often holds its byline.
  if (zone === 'footer' && outer.includes('main')) zone = undefined;
  if (zone === undefined && marks !== '') {
    if (BESIDE.test(marks) && !BUILT.test(marks)) zone = 'beside';
    else if (COMMENT.test(marks)) zone = 'comment';
    // `class="with-sidebar"` may stand on what holds the whole page.
    if (zone && zone !== TAGS.get(name) && !DIALOG.test(marks) && element.querySelector('h1')) {
      zone = undefined;
    }
  }
  return zone === undefined || outer.includes(zone) ? outer : [...outer, zone];
}

function linksOf(element: Element): string[] {
  const links: string[] = [];
  for (const link of [...element.querySelectorAll('a')].slice(0, 8)) {
    const text = linesOf(link, 120).join(' ');
    if (text !== '') links.push(text);
  }
  return links;
}
