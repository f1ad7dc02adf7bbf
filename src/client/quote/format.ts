import { BARRIER, uniqueDirective, writeDirective } from '../../model/text/text-fragment.ts';

/** Stands in a passage where a citation marker was left out. */
export const MARKER = BARRIER;

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

/** Where a passage stands in the text of its page, as browsers search it. */
export interface PagePlace {
  page: string;
  from: number;
  to: number;
}

const EDGE_WORDS = 5;
const WHOLE_WORDS = 12;

/**
 * The text directive that finds a passage again and no other (https://wicg.github.io/scroll-to-text-fragment/). Citation
 * markers are part of the page's text, so no piece goes across one. Where nothing tells the passage from another, as when
 * a paragraph stands there twice, it is named by its own words.
 *
 * @returns such as `text=first%20words,last%20words`
 */
export function textDirective(passage: string, place?: PagePlace): string {
  const unique = place && uniqueDirective(place.page, place.from, place.to);
  if (unique !== undefined) return writeDirective(unique);
  const pieces = passage
    .split(new RegExp(`${MARKER}|\n\n+`))
    .map((piece) => piece.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
  const first = pieces[0] ?? [];
  const last = pieces.at(-1) ?? [];
  if (pieces.length <= 1 && first.length <= WHOLE_WORDS)
    return writeDirective({ start: first.join(' ') });
  return writeDirective({
    start: first.slice(0, EDGE_WORDS).join(' '),
    end: last.slice(-EDGE_WORDS).join(' '),
  });
}
