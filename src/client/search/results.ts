import { element, excerptNodes } from './element.ts';
import { foundWords } from './found-words.ts';
import type { ResultData } from './pagefind.ts';
import { dateText, type SearchTexts } from './texts.ts';

/** One result as a list item: title, then rating, venue, date, and the passage that was found. */
export function resultItem(
  { url, excerpt, meta }: ResultData,
  root: string,
  texts: SearchTexts,
): HTMLLIElement {
  const link = element(
    'a',
    { className: 'title', href: root + url.replace(/^\//, '') + foundWords(excerpt) },
    meta.title ?? url,
  );
  const isEntry = url.startsWith('/resources/');
  const facts = [
    ...(isEntry ? [ratingMark(meta)] : []),
    ...[meta.venue, meta.kind].flatMap((text) =>
      text ? element('span', { textContent: text }) : [],
    ),
    ...(meta.date ? [dateElement(meta.date, texts)] : []),
  ];
  const passage = element('p', { className: 'excerpt' }, '… ', ...excerptNodes(excerpt), ' …');
  return element('li', {}, link, element('span', { className: 'meta' }, ...facts), passage);
}

function ratingMark({ rating, label }: Record<string, string>): HTMLSpanElement {
  const text = rating ? `${rating}/5 ${label ?? ''}` : (label ?? '');
  return element('span', { className: `r r${Number(rating ?? 0)}` }, element('i'), text);
}

function dateElement(iso: string, { months }: SearchTexts): HTMLTimeElement {
  return element('time', { dateTime: iso, textContent: dateText(iso, months) });
}
