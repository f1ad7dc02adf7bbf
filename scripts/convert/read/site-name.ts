import { foldText } from './parts.ts';

const SEPARATOR = /\s[|\-–—·•:»]{1,2}\s|\s?\|\s?/g;

/**
 * A title without the name of its site at the end or start: "Title | Example Times" is cut where
 * the piece beyond the last (or first) separator is one of `names`, and nowhere else.
 */
export function cutSiteName(title: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => foldSite(name)).filter((name) => name !== ''));
  let rest = title.trim();
  // Some sites put a section and a name behind each other.
  for (let round = 0; round < 2; round += 1) {
    const separators = [...rest.matchAll(SEPARATOR)];
    const last = separators.at(-1);
    const first = separators[0];
    if (last && known.has(foldSite(rest.slice(last.index + last[0].length)))) {
      rest = rest.slice(0, last.index).trim();
    } else if (first && known.has(foldSite(rest.slice(0, first.index)))) {
      rest = rest.slice(first.index + first[0].length).trim();
    } else break;
  }
  return rest === '' ? title.trim() : rest;
}

/** The pieces of a title between such signs as stand before the name of a site. */
export function segmentsOf(title: string): string[] {
  return title.split(SEPARATOR).map((piece) => piece.trim());
}

/** "The Example Times", "example times" and "ExampleTimes" are one site. */
export function foldSite(name: string): string {
  return foldText(name)
    .replace(/^the\s/, '')
    .replace(/[\s.]/g, '');
}
