const OPEN = '\ue0f2';
const CLOSE = '\ue0f3';
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LONGEST = 50_000;
/** A line in its parts: code, the sign of a comment, and what is between. */
const PARTS = /`[^`]{1,500}`|%%|[^`%]+|[`%]/g;

/** A note whose comments are taken out. */
export interface Uncommented {
  text: string;
  comments: readonly string[];
}

/** Takes `%%…%%` out of a note, within a line or over many, where it is no code. */
export function takeComments(source: string): Uncommented {
  if (!source.includes('%%') || source.includes(OPEN)) return { text: source, comments: [] };
  const comments: string[] = [];
  let fence: string | undefined;
  let open: string | undefined;
  const out: string[] = [];
  for (const line of source.split('\n')) {
    const mark = open === undefined ? FENCE.exec(line)?.[1] : undefined;
    if (fence !== undefined || mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence)) fence = undefined;
      out.push(line);
      continue;
    }
    let shown = '';
    for (const [part] of line.matchAll(PARTS)) {
      if (part !== '%%') {
        if (open === undefined) shown += part;
        else if (open.length < LONGEST) open += part;
      } else if (open === undefined) open = '';
      else {
        shown += `${OPEN}${comments.push(open.trim()) - 1}${CLOSE}`;
        open = undefined;
      }
    }
    if (open !== undefined) open += '\n';
    // A line that only the inside of a comment stands on is not one of the text.
    if (open === undefined || shown !== '') out.push(shown);
  }
  // One that is not closed is a comment to the end of the note, as Obsidian has it.
  if (open !== undefined && open.trim() !== '') {
    out.push('', `${OPEN}${comments.push(open.trim()) - 1}${CLOSE}`);
  }
  return { text: out.join('\n'), comments };
}

/** A text in its pieces; a comment is `{comment}`. */
export function commentPieces(
  text: string,
  comments: readonly string[],
): (string | { comment: string })[] {
  const found: (string | { comment: string })[] = [];
  for (const [index, part] of text.split(OPEN).entries()) {
    const close = index === 0 ? -1 : part.indexOf(CLOSE);
    const comment = close < 0 ? undefined : comments[Number(part.slice(0, close))];
    if (comment !== undefined) found.push({ comment });
    const rest = close < 0 ? part : part.slice(close + 1);
    if (rest !== '') found.push(rest);
  }
  return found;
}
