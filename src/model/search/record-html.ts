import { escapeMarkup } from '../escape-markup.ts';
import { type Field, type SearchRecord, WEIGHT } from './record.ts';
import { spaceOut } from './spaceless.ts';

/** The one order that the search engine is told. */
export const NUMBER = 'number';

/**
 * A record as the HTML that Pagefind reads weights from (its plain records know no weights). A value
 * stands in an attribute of its own: two in one would become one, and commas would part them.
 *
 * @param language BCP 47 tag of the wiki
 * @param number of the record among all; the index then says which of its pages is which record
 */
export function recordHtml(record: SearchRecord, language: string, number: number): string {
  const values = [
    ...named('meta', record.meta),
    ...named('filter', record.filters),
    ...named('sort', { [NUMBER]: String(number) }),
  ];
  return [
    `<!doctype html><html lang="${escapeMarkup(language)}"><body>`,
    ...values,
    `<h1 data-pagefind-weight="${WEIGHT.title}">${escapeMarkup(spaceOut(record.title))}</h1>`,
    ...record.fields.flatMap(fieldHtml),
    '</body></html>',
  ].join('\n');
}

function named(what: string, table: Record<string, string | string[] | undefined>): string[] {
  return Object.entries(table).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      .map(
        (one) => `<i data-pagefind-${what}="${name}[data-v]" data-v="${escapeMarkup(one)}"></i>`,
      ),
  );
}

function fieldHtml({ weight, place, text = '', html = '' }: Field): string[] {
  const inner = html === '' ? paragraphs(text) : spacedHtml(html);
  const id = place === undefined ? '' : ` id="${place}"`;
  return inner === '' ? [] : [`<div${id} data-pagefind-weight="${weight}">${inner}</div>`];
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeMarkup(spaceOut(line))}</p>`)
    .join('');
}

/** Only what stands between the tags. */
function spacedHtml(html: string): string {
  return html.replace(/<[^<>]*>|[^<>]+/g, (piece) =>
    piece.startsWith('<') ? piece : spaceOut(piece),
  );
}
