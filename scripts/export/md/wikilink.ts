/**
 * A link as Obsidian writes it: `[[Sources/A title|shown]]`.
 *
 * @param path the note's, without its ending
 * @param inTable whether it stands in a cell, where a bare `|` would end it
 */
export function wikilink(path: string, shown?: string, inTable = false): string {
  const words = shown?.replace(/[[\]|\s]+/g, ' ').trim();
  const bar = inTable ? '\\|' : '|';
  return words === undefined || words === '' || words === path
    ? `[[${path}]]`
    : `[[${path}${bar}${words}]]`;
}
