import type { ArticleFields, LeftOut, ReaderWarning } from '../../article.ts';
import { impossibleDate, impossibleDateWarning } from '../dates.ts';
import { type HeadLine, readHeadLine } from '../head-line.ts';
import { isPersonName } from '../names.ts';
import { leftOut, stated } from '../parts.ts';
import { readHeaderField } from './header-fields.ts';
import type { Line } from './lines.ts';
import { underlineDepth } from './markers.ts';
import { beginsWithTitle, isSameTitle } from './title.ts';

/** Title, byline and date stand within so many lines. */
const HEAD = 12;
/** A title said again, below the navigation, stands within so many. */
const REPEATED = 25;

export interface Head {
  fields: ArticleFields;
  leftOut: LeftOut[];
  warnings: ReaderWarning[];
  /** The lines below and between that are the text. */
  rest: Line[];
}

/**
 * Reads title, authors and date off the first lines of a text.
 *
 * @param title - the title where another record has stated it already
 */
export function readHead(lines: readonly Line[], title?: string): Head {
  const fields: ArticleFields = {};
  const out: LeftOut[] = [];
  const warnings: ReaderWarning[] = [];
  const taken = new Set<number>();
  const take = (index: number, step: string, reason: string): void => {
    taken.add(index);
    out.push(leftOut(step, reason, (lines[index] as Line).text, (lines[index] as Line).number));
  };

  const takeField = (index: number): boolean => {
    const { text, number } = lines[index] as Line;
    const found = readHeaderField(text);
    if (!found) return false;
    Object.assign(fields, { ...found, ...fields });
    const [label = '', value = ''] = text.split(/:\s+/, 2);
    const impossible = Object.keys(found).length === 0 ? impossibleDate(value) : undefined;
    if (impossible !== undefined) {
      warnings.push(impossibleDateWarning(impossible, `its line "${label}"`, number));
    }
    const reason = impossible === undefined ? 'was taken over as metadata' : 'states no real date';
    take(index, 'header-field', reason);
    return true;
  };

  let start = 0;
  while (start < HEAD && start < lines.length && takeField(start)) start += 1;

  const given = title ?? fields.title?.value;
  if (given === undefined && beginsWithLabel(lines.slice(start, start + HEAD))) {
    take(start, 'section-label', 'a label above the title');
    start += 1;
  }
  if (given === undefined && beginsWithTitle(lines.slice(start, start + 2))) {
    fields.title = stated((lines[start] as Line).text, 'title-line');
    taken.add(start);
    start += 1;
    const underline = lines[start];
    if (underline?.gap === 0 && underlineDepth(underline.text) !== undefined) {
      taken.add(start);
      start += 1;
    }
  }
  start = skipRepeated(lines, start, given ?? fields.title?.value, take);
  readBylines(lines, start, fields, take, takeField);
  out.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { fields, leftOut: out, warnings, rest: without(lines, taken) };
}

/**
 * Whether a word such as "Science" stands above the title: a label of one or two words, a line that
 * is longer, and soon below it a byline or date, as web pages have them.
 */
function beginsWithLabel(lines: readonly Line[]): boolean {
  const [label, title, ...below] = lines.map(({ text }) => text);
  if (label === undefined || title === undefined || !beginsWithTitle(lines.slice(1, 3)))
    return false;
  if (label.length > 24 || label.split(' ').length > 2 || title.split(' ').length < 3) return false;
  const prose = below.findIndex((text) => isProse(text));
  const head = below.slice(0, prose < 0 ? below.length : prose);
  return head.some((text) => readHeadLine(text) !== undefined);
}

type Take = (index: number, step: string, reason: string) => void;

/** Everything down to the last repetition of the title is the top of a web page. */
function skipRepeated(
  lines: readonly Line[],
  start: number,
  title: string | undefined,
  take: Take,
): number {
  if (title === undefined) return start;
  let last = -1;
  for (let index = start; index < Math.min(lines.length, start + REPEATED); index += 1) {
    const { text } = lines[index] as Line;
    if (isSameTitle(text, title)) last = index;
    else if (isProse(text)) break;
  }
  for (let index = start; index <= last; index += 1) {
    const { text } = lines[index] as Line;
    if (isSameTitle(text, title)) take(index, 'duplicate-title', 'the title said again');
    else take(index, 'section-label', 'a label above the title');
  }
  return last < 0 ? start : last + 1;
}

function readBylines(
  lines: readonly Line[],
  start: number,
  fields: ArticleFields,
  take: Take,
  takeField: (index: number) => boolean,
): void {
  const end = Math.min(lines.length, start + HEAD);
  const heads: Array<HeadLine | undefined> = [];
  for (let index = start; index < end; index += 1) {
    const { text } = lines[index] as Line;
    if (isProse(text)) break;
    heads.push(takeField(index) ? undefined : readHeadLine(text));
  }
  heads.forEach((head, offset) => {
    if (!head) return;
    if (head.authors) fields.authors ??= stated(head.authors, 'byline');
    if (head.published) fields.published ??= stated(head.published, 'dateline');
    take(start + offset, head.authors ? 'byline' : 'dateline', 'was taken over as metadata');
    if (head.authors || fields.authors) return;
    // A name alone is an author only right above or below the date.
    const beside = [offset - 1, offset + 1].find((near) => {
      const line = lines[start + near];
      return near >= 0 && near < heads.length && !heads[near] && line && isPersonName(line.text);
    });
    if (beside === undefined) return;
    fields.authors = stated([(lines[start + beside] as Line).text], 'byline');
    take(start + beside, 'byline', 'was taken over as the author');
  });
}

function isProse(text: string): boolean {
  return text.length >= 120 || (text.length >= 60 && /[.!?]["”’]?$/.test(text));
}

function without(lines: readonly Line[], taken: ReadonlySet<number>): Line[] {
  const rest: Line[] = [];
  lines.forEach((line, index) => {
    if (taken.has(index)) return;
    rest.push(taken.has(index - 1) ? { ...line, gap: Math.max(1, line.gap) } : line);
  });
  return rest;
}
