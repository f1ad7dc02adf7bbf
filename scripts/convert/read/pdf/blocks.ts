import type { Column } from './columns.ts';
import type { Line } from './lines.ts';
import { type Measures, roundSize } from './measures.ts';

/** Lines that belong together, of one sort. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'code' | 'note';
  lines: Line[];
  /** Page it begins on, from 1. */
  page: number;
  /** Of a heading in the table of contents, from 1. */
  level?: number | undefined;
  ordered?: boolean;
}

export interface PageColumn extends Column {
  page: number;
}

const BULLET = /^[•‣▪▫■□●○◦∙·⁃➢✓–—*-](?=\s)\s{0,4}/u;
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|\([ivx]{1,5}\))\s/u;
const NOTE = /^(?:\d{1,2}(?![\d.,)])|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|[*†‡§¶∗]{1,2})\s?(?=\S)/u;
const REFERENCES =
  /^(?:(?:\d{1,2}|[IVX]{1,5})\.?\s)?(?:references|bibliography|works cited|literature cited|literatur)\b/i;
const CAPTION = /^(?:figure|fig\.|table|abbildung|abb\.|tabelle|tableau|algorithm|listing)\s?\d/i;
/** "3.2 Methods", "A.1 Proofs", "IV. Results" */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[A-H](?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.)\s+\S/;
const KNOWN =
  /^(?:abstract|summary|introduction|background|methods?|materials and methods|results|discussion|conclusions?|references|bibliography|acknowledge?ments?|appendix(?: [A-Z])?|contents|executive summary|related work|zusammenfassung|literatur|einleitung|résumé|resumen)$/i;

/**
 * Parts the lines of all columns, in their order of reading, into headings, paragraphs, list items,
 * code and footnotes. A paragraph goes on over the end of a column or page.
 *
 * @param outline - titles of the PDF's own table of contents, folded, with their level
 */
export function toBlocks(
  columns: readonly PageColumn[],
  measures: Measures,
  outline: ReadonlyMap<string, number>,
): Block[] {
  const blocks: Block[] = [];
  const notes: Block[] = [];
  let references = false;
  for (const column of columns) {
    const { body, foot } = cutNotes(column, measures);
    let before: Line | undefined;
    body.forEach((line, index) => {
      const after = body[index + 1];
      place(line, { before, after, column, measures, outline, references }, blocks);
      const last = blocks.at(-1);
      if (last?.kind === 'heading') references = REFERENCES.test(last.lines[0]?.text ?? '');
      before = line;
    });
    for (const line of foot) {
      if (NOTE.test(line.text) || notes.length === 0) {
        notes.push({ kind: 'note', lines: [line], page: column.page });
      } else notes.at(-1)?.lines.push(line);
    }
  }
  return [...mend(blocks, measures), ...notes];
}

/** A figure or a line at the foot of a page may stand between two parts of one paragraph. */
const BETWEEN = 4;

/** Puts paragraphs together that something else stands in the middle of; that comes after them. */
function mend(blocks: readonly Block[], measures: Measures): Block[] {
  const out = [...blocks];
  for (let at = 0; at < out.length; at += 1) {
    const block = out[at] as Block;
    if (block.kind !== 'paragraph' || isAside(block, measures)) continue;
    const text = block.lines.at(-1)?.text ?? '';
    if (text.length < 20 || !/[\p{L}\p{N},–][-‐]?$/u.test(text)) continue;
    let next = at + 1;
    while (next <= at + BETWEEN && out[next] && isAside(out[next] as Block, measures)) next += 1;
    const rest = out[next];
    if (next === at + 1 || rest?.kind !== 'paragraph' || isAside(rest, measures)) continue;
    const start = rest.lines[0]?.text ?? '';
    if (!/^\p{Ll}/u.test(start) && !/[,–-]$/.test(text)) continue;
    out[at] = { ...block, lines: [...block.lines, ...rest.lines] };
    out.splice(next, 1);
    at -= 1;
  }
  return out;
}

/** What stands beside the run of the text: captions, and what is set in another size or font. */
function isAside({ kind, lines }: Block, { size, font }: Measures): boolean {
  const [first] = lines;
  if (kind === 'heading' || kind === 'item' || !first) return false;
  if (CAPTION.test(first.text)) return true;
  return roundSize(first.size) < size || (first.font !== font && lines.length < 4);
}

interface Context {
  before: Line | undefined;
  after: Line | undefined;
  column: PageColumn;
  measures: Measures;
  outline: ReadonlyMap<string, number>;
  /** Whether the line stands in the list of references. */
  references: boolean;
}

function place(line: Line, context: Context, blocks: Block[]): void {
  const { column, before } = context;
  const open = blocks.at(-1);
  const { page } = column;
  const level = context.outline.get(foldHeading(line.text));
  if (level !== undefined && line.text.length <= 200) {
    blocks.push({ kind: 'heading', lines: [line], page, level });
  } else if (isHeading(line, context)) {
    const goesOn =
      open?.kind === 'heading' &&
      open.level === undefined &&
      before !== undefined &&
      open.lines.at(-1) === before &&
      sameSize(before, line) &&
      before.font === line.font &&
      line.y - before.y < 1.6 * line.size &&
      !NUMBERED.test(line.text) &&
      open.lines.length < 5;
    if (goesOn) open.lines.push(line);
    else blocks.push({ kind: 'heading', lines: [line], page });
  } else if (line.mono && line.text.length > 1) {
    const goesOn = open?.kind === 'code' && (before === undefined || open.lines.at(-1) === before);
    if (goesOn) open.lines.push(line);
    else blocks.push({ kind: 'code', lines: [line], page });
  } else if (BULLET.test(line.text)) {
    blocks.push({ kind: 'item', lines: [line], page, ordered: false });
  } else if (open && goesOn(open, line, context)) {
    open.lines.push(line);
  } else if (NUMBER.test(line.text) && isListNumber(line, open)) {
    blocks.push({ kind: 'item', lines: [line], page, ordered: /^\(?\d/.test(line.text) });
  } else {
    blocks.push({ kind: 'paragraph', lines: [line], page });
  }
}

/** The first number of a list is 1 (or a, or i), the next ones follow another item. */
function isListNumber(line: Line, open: Block | undefined): boolean {
  return open?.kind === 'item' || /^\(?(?:1|a|i)[.)]/.test(line.text);
}

function goesOn(open: Block, line: Line, context: Context): boolean {
  const { before, after, column, measures, references } = context;
  if (open.kind !== 'paragraph' && open.kind !== 'item') return false;
  const last = open.lines.at(-1) as Line;
  if (!sameSize(last, line)) return false;
  if (references && /^\[\d{1,3}\]\s/.test(line.text)) return false;
  if (before === undefined) {
    return !CAPTION.test(open.lines[0]?.text ?? '') && goesOnOverBreak(last, line, column);
  }
  if (before !== last) return false;
  const gap = line.y - last.y;
  const leading = Math.max(measures.leading * (line.size / measures.size), line.size);
  if (gap > 1.35 * leading || gap < 0) return false;
  if (CAPTION.test(line.text) && gap > 1.1 * leading) return false;
  const indent = line.x - last.x;
  // Each reference hangs from its first line.
  if (references && Math.abs(indent) > 0.7 * line.size) return indent > 0;
  if (open.kind === 'item') {
    const first = open.lines[0] as Line;
    // What hangs under the words of an item belongs to it; what goes back to its mark does not.
    if (NUMBER.test(line.text) && Math.abs(line.x - first.x) < 2 * line.size) return false;
    if (line.x > first.x + 0.3 * line.size) return true;
    return !endsSentence(last.text) || fits(last, line, column);
  }
  // The first line of a paragraph is indented, all others begin at the left edge.
  const atEdge = last.x - column.left < 0.6 * line.size;
  if (indent > 0.7 * line.size && indent < 5 * line.size && atEdge && open.lines.length > 0) {
    const hangs = after !== undefined && Math.abs(after.x - line.x) < 0.3 * line.size;
    const hanging = open.lines.length === 1;
    if (!hanging || (endsSentence(last.text) && !hangs)) return false;
  }
  if (NUMBER.test(line.text) && endsSentence(last.text) && /^\(?(?:1|a|i)[.)]/.test(line.text)) {
    return false;
  }
  return !(endsSentence(last.text) && !fits(last, line, column) && startsSentence(line.text));
}

/** Whether the line before is full: the first word of this one had no room in it. */
function fits(last: Line, line: Line, column: Column): boolean {
  const word = line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ');
  const perChar = (line.right - line.x) / Math.max(1, line.text.length);
  return (
    column.right - last.right < (word + 2) * perChar * 1.15 + 0.08 * (column.right - column.left)
  );
}

function goesOnOverBreak(last: Line, line: Line, column: Column): boolean {
  if (CAPTION.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text) || /[\p{L},;][-‐]?$/u.test(last.text)) {
    return !BULLET.test(line.text);
  }
  const indented = line.x - column.left > 0.7 * line.size;
  return !endsSentence(last.text) && !indented;
}

function endsSentence(text: string): boolean {
  return /[.!?:。！？…]["'”’»)\]]{0,2}(?:\s?\[?\d{1,3}\]?)?$/u.test(text.slice(-12));
}

function startsSentence(text: string): boolean {
  return /^["'“‘«([]?[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

function sameSize(a: Line, b: Line): boolean {
  return Math.abs(roundSize(a.size) - roundSize(b.size)) <= 0.5;
}

function isHeading(line: Line, { before, after, column, measures }: Context): boolean {
  const { text } = line;
  if (text.length > 160 || !/\p{L}{2}/u.test(text) || CAPTION.test(text)) return false;
  if (line.size >= 1.14 * measures.size) return !line.mono && !/[,;]$/.test(text);
  if (line.size < 0.88 * measures.size || line.mono) return false;
  const known = KNOWN.test(text.replace(/^(?:\d{1,2}|[IVX]{1,4})\.?\s+/, '').replace(/[.:]$/, ''));
  const other = line.oneFont && line.font !== measures.font;
  if (known) return other || isAlone(line, before, after, measures);
  if (!other || /[.,;:]$/.test(text) || text.length > 120) return false;
  if (!/^["“(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return false;
  const short = line.right < column.right - 0.1 * (column.right - column.left);
  if (!short && !NUMBERED.test(text)) return false;
  // Italic and bold words at the start of a paragraph go on in its font: no heading.
  const next = after === undefined || after.font !== line.font || !sameSize(after, line);
  const apart = before === undefined || line.y - before.y > 1.15 * measures.leading;
  return next && (apart || NUMBERED.test(text));
}

function isAlone(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  { leading }: Measures,
): boolean {
  const above = before === undefined ? Number.POSITIVE_INFINITY : line.y - before.y;
  const below = after === undefined ? Number.POSITIVE_INFINITY : after.y - line.y;
  return above > 1.15 * leading || below > 1.3 * leading;
}

/** Footnotes: smaller lines at the foot of a column, from the first one with a mark. */
function cutNotes(
  { lines }: Column,
  { size }: Measures,
): { body: readonly Line[]; foot: readonly Line[] } {
  let start = lines.length;
  while (start > 0 && (lines[start - 1] as Line).size <= 0.92 * size) start -= 1;
  // A column that is small throughout holds references or a table, not footnotes.
  if (start < 0.4 * lines.length || start === lines.length) return { body: lines, foot: [] };
  const marked = lines.findIndex((line, index) => index >= start && NOTE.test(line.text));
  if (marked < 0) return { body: lines, foot: [] };
  return { body: lines.slice(0, marked), foot: lines.slice(marked) };
}

/** For comparing headings with the table of contents: letters and digits only. */
export function foldHeading(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[a-h]\.(?:\d{1,2}\.?){0,3}|[ivx]{1,5}\.)\s+/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The mark of a list item, to be cut off. */
export function cutMark(text: string): string {
  return text.replace(BULLET, '').replace(NUMBER, '').trim();
}

/** How deep a numbered heading says that it stands: "3.2" is 2. Undefined without a number. */
export function numberedDepth(text: string): number | undefined {
  if (!NUMBERED.test(text)) return undefined;
  return (/^\S+/.exec(text)?.[0] ?? '').split('.').filter((part) => part !== '').length;
}
