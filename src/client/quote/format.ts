/** Stands in a passage where a citation marker was left out. */
export const MARKER = '\ufffc';

/** A passage that somebody selected, and what it is cited by. */
export interface Quote {
  /** Blocks parted by two newlines; `MARKER` where a citation stood. */
  passage: string;
  /** A citation in words, without the address. */
  citation: string;
  /** The ID of the source; none for a page of the wiki. */
  id?: string | undefined;
  /** Absolute address with a text fragment. */
  permalink: string;
}

/** As Markdown: a quotation, its citation with the key that Pandoc knows, and the link to the place. */
export function asMarkdown({ passage, citation, id, permalink }: Quote): string {
  const lines = blocksOf(passage).map((block) => `> ${block}`);
  const key = id === undefined ? '' : ` [@${id}]`;
  return `${lines.join('\n>\n')}\n>\n> — ${citation}${key} <${permalink}>\n`;
}

/** As plain text: the passage in quotation marks, then its citation and the link to the place. */
export function asPlainText({ passage, citation, permalink }: Quote): string {
  return `“${blocksOf(passage).join('\n\n')}”\n— ${citation} ${permalink}\n`;
}

function blocksOf(passage: string): string[] {
  return passage
    .replaceAll(MARKER, '')
    .split(/\n\n+/)
    .map((block) =>
      block
        .replace(/\s+/g, ' ')
        .replace(/ ([.,;:])/g, '$1')
        .trim(),
    )
    .filter((block) => block !== '');
}

const EDGE_WORDS = 5;
const WHOLE_WORDS = 12;

/**
 * The text directive that finds a passage again (https://wicg.github.io/scroll-to-text-fragment/): all of a short
 * one, else its first and last words. Citation markers are part of the page's text, so no piece goes across one.
 *
 * @returns such as `text=first%20words,last%20words`
 */
export function textDirective(passage: string): string {
  const pieces = passage
    .split(new RegExp(`${MARKER}|\n\n+`))
    .map((piece) => piece.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
  const first = pieces[0] ?? [];
  const last = pieces.at(-1) ?? [];
  if (pieces.length <= 1 && first.length <= WHOLE_WORDS) return `text=${encode(first.join(' '))}`;
  const start = encode(first.slice(0, EDGE_WORDS).join(' '));
  return `text=${start},${encode(last.slice(-EDGE_WORDS).join(' '))}`;
}

/** Hyphen and comma part the pieces of a directive, so they are escaped too. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}
