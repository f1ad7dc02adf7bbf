import type { Article, ArticleFields, LeftOut, ReaderHints, ReaderWarning } from '../article.ts';
import { UnreadableSource } from '../article.ts';
import { decode } from './decode.ts';
import { findLeftovers } from './find-leftovers.ts';
import { leftOut, stated } from './parts.ts';
import { toBlocks } from './text/blocks.ts';
import { readHead } from './text/head.ts';
import { filterLines, type Line, splitLines } from './text/lines.ts';
import { supplyTitle } from './text/title.ts';
import { joinWrapped } from './text/wrap.ts';
import { refuseTooLarge } from './too-large.ts';

export interface PlainText {
  fields: ArticleFields;
  body: Article['body'];
  leftOut: LeftOut[];
  warnings: ReaderWarning[];
}

/** Reads a plain text. Throws `UnreadableSource` where nothing of it is text. */
export function readText(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  refuseTooLarge(bytes);
  const { text, warnings } = decode(bytes, false, hints?.charset);
  const { fields, body, leftOut: out, warnings: found } = readPlainText(text);
  if (body.children.length === 0 && fields.title === undefined) {
    throw new UnreadableSource(
      'there is no text in it',
      'Save the article again, or delete the file',
    );
  }
  const holding = body.children.length > 0 ? 'copy' : 'none';
  return [
    { format: 'text', fields, body, holding, leftOut: out, warnings: [...warnings, ...found] },
  ];
}

/**
 * Takes plain text apart: title, byline, date, headings, lists and paragraphs; what a web page left
 * in it is left out, each with its reason. Characters mean themselves: nothing is read as Markdown.
 *
 * @param firstLine - the line of the source that `text` begins with
 * @param title - the title where another record has stated it; then none is looked for
 */
export function readPlainText(text: string, firstLine = 1, title?: string): PlainText {
  const split = splitLines(text, firstLine);
  const cleaned = dropLeftovers(split.lines);
  const head = readHead(joinWrapped(cleaned.lines), title);
  const fields = { ...head.fields };
  const [first] = head.rest;
  if (title === undefined && fields.title === undefined && first) {
    fields.title = stated(supplyTitle(first.text), 'supplied');
  }
  return {
    fields,
    body: { type: 'root', children: toBlocks(head.rest) },
    leftOut: [...split.leftOut, ...cleaned.leftOut, ...head.leftOut].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0),
    ),
    warnings: head.warnings,
  };
}

function dropLeftovers(lines: readonly Line[]): { lines: Line[]; leftOut: LeftOut[] } {
  const found = findLeftovers(lines.map(({ text }) => text));
  const out = lines.flatMap((line, index) => {
    const leftover = found[index];
    return leftover ? [leftOut(leftover.step, leftover.reason, line.text, line.number)] : [];
  });
  return { lines: filterLines(lines, (_, index) => !found[index]), leftOut: out };
}
