/** What `[[target|shown]]` says. */
export interface ReadWikiLink {
  target: string;
  shown: string;
}

/**
 * Reads `[[target]]` or `[[target|shown]]`, from bracket to bracket; in a table the bar is written
 * `\|`. White space is folded. Undefined where there is no target.
 */
export function readWikiLink(raw: string): ReadWikiLink | undefined {
  const inside = raw.slice(2, -2).replace(/\s+/g, ' ').replaceAll('\\|', '|');
  const bar = inside.indexOf('|');
  const target = (bar === -1 ? inside : inside.slice(0, bar)).trim();
  const shown = bar === -1 ? '' : inside.slice(bar + 1).trim();
  return target === '' ? undefined : { target, shown: shown === '' ? target : shown };
}
