import { ABOUT, PLACES, type Place } from '../../model/search/record.ts';
import type { ResultData } from './pagefind.ts';

/** A part of a result's text, from a word to before another. */
export interface Section {
  from: number;
  to: number;
  /** `title` and `about` are no parts of the page itself; `text` is that of a wiki page or below a heading. */
  place: Place | 'title' | 'text';
  /** The `id` of the part on the page; empty for its beginning. */
  id: string;
  /** Where it stands below a heading: that. */
  heading: string;
}

const KNOWN: ReadonlySet<string> = new Set([...PLACES, ABOUT, 'text']);

/** The parts of a result's text in order; the first is its title. */
export function sectionsOf({ url, anchors, content }: ResultData, words: number): Section[] {
  const isEntry = url.startsWith('/resources/');
  const sections: Section[] = [{ from: 0, to: words, place: 'title', id: '', heading: '' }];
  const ordered = anchors.toSorted((a, b) => a.location - b.location);
  let place: Section['place'] = 'title';
  for (const { element, id, text, location } of ordered) {
    const isHeading = /^h[2-6]$/.test(element) && text !== '';
    if (!isHeading && !(element !== 'mark' && KNOWN.has(id))) continue;
    if (!isHeading) place = id as Section['place'];
    const isPlace = (PLACES as readonly string[]).includes(id);
    const last = sections.at(-1) as Section;
    last.to = location;
    const linked = isHeading || (isEntry && isPlace) ? id : '';
    sections.push({
      from: location,
      to: words,
      place: isHeading && !isEntry ? 'text' : place,
      id: linked,
      heading: isHeading ? text : '',
    });
  }
  return content === '' ? [] : sections.filter(({ from, to }) => to > from);
}
