import type { ArticleFields } from '../../article.ts';
import { dateAt } from '../dates.ts';
import { readHeadLine } from '../head-line.ts';
import { asDoi } from '../html/meta-tags.ts';
import { isPersonName } from '../names.ts';
import { foldSpace, stated } from '../parts.ts';
import { joinRuns, type Line } from './lines.ts';

const ARXIV =
  /\barXiv:\s?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(v\d{1,2})?(?:\s{1,3}\[[\w.-]{2,20}\]\s{1,3}(\d{1,2} \p{L}{3,9} \d{4}))?/u;
const DOI =
  /(?:\bdoi\s?(?:\.org)?\s?[:/]\s?(?:https?:\/\/(?:dx\.)?doi\.org\/)?|(?:dx\.)?doi\.org\/)\s?(10\.\d{4,9}\/[^\s"<>|]{1,200})/i;
/** The lines with byline and date stand so near to the title. */
const HEAD = 14;

/**
 * What the first page says of its text: the arXiv stamp in its margin, a labelled DOI, byline and
 * date under the title.
 *
 * @param lines - of the page with its running heads, from top to bottom
 * @param turned - text in the margin that is set at another angle
 */
export function readFirstPage(
  lines: readonly Line[],
  turned: readonly string[],
  title: string | undefined,
): ArticleFields {
  const fields: ArticleFields = {};
  const stamp = ARXIV.exec(foldSpace(turned.join(' ').slice(0, 2000))) ?? ARXIV.exec(textOf(lines));
  if (stamp) {
    fields.url = stated(`https://arxiv.org/abs/${stamp[1]}`, 'arxiv-stamp');
    fields.kind = stated('preprint', 'arxiv-stamp');
    const date = stamp[3] === undefined ? undefined : dateAt(stamp[3], 0)?.date;
    if (date !== undefined) fields.published = stated(date, 'arxiv-stamp');
  }
  const doi = asDoi(DOI.exec(textOf(lines))?.[1]?.replace(/[.,;)\]]+$/, ''));
  if (doi !== undefined) fields.doi = stated(doi, 'first-page');
  return { ...fields, ...readByline(lines, title, fields) };
}

function readByline(
  lines: readonly Line[],
  title: string | undefined,
  found: ArticleFields,
): ArticleFields {
  const fields: ArticleFields = {};
  if (title === undefined) return fields;
  const folded = fold(title);
  const end = lines.findLastIndex(
    ({ text }, index) =>
      index < 20 && fold(text) !== '' && folded.includes(fold(text)) && fold(text).length > 5,
  );
  if (end < 0) return fields;
  const names: string[] = [];
  for (const line of lines.slice(end + 1, end + 1 + HEAD)) {
    // Names that stand side by side are parted by white alone.
    const text = joinRuns(line.runs)
      .map((part) => part.text)
      .join(', ');
    if (/^(?:abstract|summary|introduction|1\.? introduction)\b/i.test(text)) break;
    if (text.length > 250) continue;
    const head = readHeadLine(text);
    if (head?.published !== undefined && !found.published && !fields.published) {
      fields.published = stated(head.published, 'first-page');
    }
    if (head?.authors !== undefined && !fields.authors)
      fields.authors = stated(head.authors, 'first-page');
    else names.push(...namesOf(text, names.length === 0));
  }
  if (!fields.authors && names.length > 0)
    fields.authors = stated([...new Set(names)], 'first-page');
  return fields;
}

const INSTITUTION =
  /\b(?:university|universität|université|universidad|institute|institut|department|school|college|laborator|labs?|research|google|microsoft|deepmind|center|centre|faculty|academy|inc|corp|press|review|journal|proceedings|conference|committee|commission|ministry|office|foundation|association|society|council|group|hospital|street|avenue|version|draft|report|working|policy|executive|annual|technical|united|states|kingdom|new york|san francisco|los angeles|north|south|east|west)\b/i;

/** A line of nothing but names, with the marks of their affiliations taken off. */
function namesOf(text: string, first: boolean): string[] {
  const bare = foldSpace(
    text
      .replace(/[\d¹²³⁴⁵⁶⁷⁸⁹⁰*∗†‡§¶]+(?:\s?,\s?[\d*∗†‡§¶]+)*/gu, (_mark, at: number) =>
        at === 0 ? ' ' : ', ',
      )
      .replace(/\s+,/g, ','),
  ).replace(/(?:,\s?)+$/, '');
  const parts = bare
    .split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^[a-z]$/.test(part));
  if (parts.length === 0 || !parts.every((part) => isPersonName(part) && !INSTITUTION.test(part)))
    return [];
  // A later line of one capitalised phrase is more often a place than a person.
  return !first && parts.length === 1 ? [] : parts;
}

function textOf(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
