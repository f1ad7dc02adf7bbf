const BLOCKS = new Set(
  `address article aside blockquote body br button caption dd details div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main nav ol option p pre section select summary table
  tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** Inline elements that end inside a word: H<sub>2</sub>O. */
const WITHIN_WORDS = new Set('a abbr b bdi em i mark s small strong sub sup u wbr font'.split(' '));
const UNSEEN = new Set(
  'head script style template noscript svg iframe object canvas math textarea select'.split(' '),
);

/** Whether the element begins a line of its own. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Whether a reader of the page does not see the element's text. */
export function isUnseen(name: string): boolean {
  return UNSEEN.has(name);
}

/** Whether words on both sides of its border are two: of a `<span>`, and not of an `<em>`. */
export function parts(name: string): boolean {
  return !WITHIN_WORDS.has(name);
}

/**
 * The lines of an element as it is shown, blank ones left out, until `most` characters are read.
 */
export function linesOf(element: Element, most = 600): string[] {
  const lines: string[] = [];
  let line = '';
  let left = most;
  const flush = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const visit = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (left <= 0) return;
      if (child.nodeType === 3) {
        const text = (child.textContent ?? '').slice(0, left);
        left -= text.length;
        line += text;
      } else if (child.nodeType === 1) {
        const name = (child as Element).localName;
        if (isUnseen(name)) continue;
        if (isBlock(name)) flush();
        else if (parts(name)) line += ' ';
        visit(child as Element);
        if (isBlock(name)) flush();
        else if (parts(name)) line += ' ';
      }
    }
  };
  visit(element);
  flush();
  return lines;
}
