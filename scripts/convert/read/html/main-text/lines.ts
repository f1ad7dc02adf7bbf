/** Elements that begin and end a line of text. */
const BREAKING = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol td th tr table br blockquote pre section article dt dd figcaption figure main header footer hr'.split(
    ' ',
  ),
);

/** The text of an element, in the lines that its blocks make. */
export function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (/\S/.test(line)) lines.push(line);
    line = '';
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) line += child.nodeValue ?? '';
      if (child.nodeType !== 1) continue;
      const breaking = BREAKING.has((child as Element).localName.toLowerCase());
      if (breaking) end();
      walk(child);
      if (breaking) end();
    }
  };
  walk(root);
  end();
  return lines;
}
