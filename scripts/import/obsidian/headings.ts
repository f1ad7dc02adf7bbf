/** `# Text`, or a line over `===` or `---`. */
const ATX = /^ {0,3}#{1,6}[ \t]+(.{1,500})$/;
const RULE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/**
 * The headings of a note as they are read, without their marks, by what links to them may say: Obsidian
 * compares their letters and digits alone.
 */
export function headingsOf(body: string): Map<string, string> {
  const found = new Map<string, string>();
  let fence: string | undefined;
  let before = '';
  for (const line of body.split('\n')) {
    const mark = FENCE.exec(line)?.[0].trim();
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      before = '';
      continue;
    }
    if (fence !== undefined) continue;
    const over = before !== '' && before.length <= 500 && RULE.test(line) ? before : undefined;
    const text = ATX.exec(line)?.[1]?.replace(/[ \t]#+[ \t]*$/, '') ?? over;
    if (text !== undefined) {
      const plain = plainHeading(text);
      if (!found.has(foldHeading(plain))) found.set(foldHeading(plain), plain);
    }
    before = text === undefined ? line.trim() : '';
  }
  return found;
}

/** What two ways to write a heading have in common. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function plainHeading(text: string): string {
  return text
    .replace(/!?\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{1,300})\]\]/g, '$1')
    .replace(/!?\[([^[\]]{1,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/\s\^[\w-]{1,60}$/, '')
    .replace(/\*|`|==|~~|%%[^%]{0,300}%%/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
