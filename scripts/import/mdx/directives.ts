const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Docusaurus' and Starlight's `:::note[Title]` … `:::` as `<Aside>` elements, which MDX can read. Lines stay
 * on their numbers.
 */
export function directivesAsAsides(source: string): string {
  if (!/^:::/m.test(source)) return source;
  let fence: string | undefined;
  let open = 0;
  const lines = source.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return line;
    }
    if (mark !== undefined) fence = mark;
    const directive = /^:{3,}([a-z]{1,20})(?:\[([^\]]{0,200})\])?\s*$/.exec(line);
    if (directive) {
      open += 1;
      const title = directive[2] === undefined ? '' : ` title=${attribute(directive[2])}`;
      return `<Aside type="${directive[1]}"${title}>`;
    }
    if (open > 0 && /^:{3,}\s*$/.test(line)) {
      open -= 1;
      return '</Aside>';
    }
    return line;
  });
  // One that is not closed would be no MDX.
  return open === 0 ? lines.join('\n') : source;
}

function attribute(text: string): string {
  return `"${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}
