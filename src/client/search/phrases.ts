import { foldParts } from '../../model/search/fold-word.ts';

/** The words of a text as Pagefind counts them: what stands between white space. */
export function tokensOf(content: string): string[] {
  return content.split(/\s+/);
}

/**
 * Which words of a text belong to a phrase: its words side by side, in whatever case, with whatever diacritics and
 * punctuation, but in no other form. Compounds are read part by part: `weak-to-strong` is `weak to strong`.
 *
 * @param phrase folded words, at least two
 * @param borders places, in words, that no phrase reaches across
 * @returns places of words, each once, in order
 */
export function phraseHits(
  tokens: readonly string[],
  phrase: readonly string[],
  borders: ReadonlySet<number>,
): number[] {
  const parts: string[] = [];
  const places: number[] = [];
  tokens.forEach((token, place) => {
    for (const part of foldParts(token)) {
      parts.push(part);
      places.push(place);
    }
  });
  const hits = new Set<number>();
  for (let at = 0; at + phrase.length <= parts.length; at += 1) {
    if (!phrase.every((word, index) => parts[at + index] === word)) continue;
    const [first, last] = [places[at] as number, places[at + phrase.length - 1] as number];
    if (crosses(first, last, borders)) continue;
    for (let place = first; place <= last; place += 1) hits.add(place);
  }
  return [...hits].sort((a, b) => a - b);
}

function crosses(first: number, last: number, borders: ReadonlySet<number>): boolean {
  for (let place = first + 1; place <= last; place += 1) if (borders.has(place)) return true;
  return false;
}
