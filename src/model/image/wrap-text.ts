/** Widths of letters in Inter, in shares of the font's size, by what they look like; anything else is as wide as `n`. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijlI.,:;'’|!]/, 0.3],
  [/[frt()[\]/\-" ]/, 0.4],
  [/[mwMWÆŒ@%—–]/, 0.92],
  [/\p{Lu}|[&0-9]/u, 0.7],
];

/** An estimate that is a little too wide rather than too narrow. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? 0.61;
  return width * size;
}

/**
 * Breaks a text into lines of at most `width`; where there are more than `most` of them the last ends with `…`.
 *
 * @param size of the font, in the unit of `width`
 */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(shorten(word, size, width));
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = shorten(`${kept[most - 1]} …`, size, width);
  return kept;
}

/** Cuts from the end until it fits. */
function shorten(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text.replace(/…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Whether each letter is of an alphabet that the font has: Latin, Greek or Cyrillic. */
export function isDrawable(text: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u.test(
    text,
  );
}
