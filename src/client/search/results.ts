import { closeUp, spaceOut } from '../../model/search/spaceless.ts';
import type { Reason } from './boost.ts';
import { element } from './element.ts';
import type { ResultData } from './pagefind.ts';
import { type Passage, passagesOf } from './passages.ts';
import { tokensOf } from './phrases.ts';
import type { Query } from './query.ts';
import { passageAddress } from './text-directives.ts';
import { dateText, type SearchTexts, valueName } from './texts.ts';

/** One result as a list item: title, then rating, authors, venue, date, and the passages that were found. */
export function resultItem(
  data: ResultData,
  query: Query,
  root: string,
  texts: SearchTexts,
  reasons: readonly Reason[] = [],
): HTMLLIElement {
  const { url, meta, filters } = data;
  const { title, passages } = passagesOf(data, query);
  const address = root + url.replace(/^\//, '');
  const isEntry = url.startsWith('/resources/');
  // What a page states about itself stands at its beginning.
  const [best] = passages.filter(({ section }) => section.place !== 'about');
  const link = element(
    'a',
    { className: 'title', href: address + (best ? passageAddress(best, !isEntry) : '') },
    ...markedTitle(meta.title ?? url, title),
  );
  const facts = [
    ...(isEntry ? [ratingMark(filters.rating?.[0], texts)] : []),
    ...describing(data, isEntry, texts).map((textContent) => element('span', { textContent })),
    ...(meta.date ? [dateElement(meta.date, texts)] : []),
  ];
  const list = element('ul', { className: 'passages' });
  list.append(...passages.map((one) => passageItem(one, address, !isEntry, texts)));
  const because = reasonsLine(reasons, texts);
  const line = element('span', { className: 'meta' }, ...facts);
  const item = element('li', {}, link, line, ...because, list);
  item.dataset.id = meta.id ?? '';
  return item;
}

/** Why a result stands higher or lower: `Higher because: rated 5 of 5; quotations verified`. */
function reasonsLine(reasons: readonly Reason[], { reasons: said }: SearchTexts): Node[] {
  return [true, false].flatMap((higher) => {
    const because = reasons
      .filter((reason) => reason.higher === higher)
      .map(({ why, level }) => said[why].replace('{level}', String(level)));
    if (because.length === 0) return [];
    const text = `${higher ? said.higher : said.lower} ${because.join('; ')}`;
    return [element('span', { className: 'because', textContent: text })];
  });
}

function describing({ meta, filters }: ResultData, isEntry: boolean, texts: SearchTexts): string[] {
  const [type, kind] = [filters.type?.[0], filters.kind?.[0]];
  return [
    isEntry ? meta.authors : type && valueName('type', type, texts),
    meta.venue,
    kind && valueName('kind', kind, texts),
  ].flatMap((text) => text || []);
}

function markedTitle(title: string, found: ReadonlySet<number>): (Node | string)[] {
  const words = tokensOf(spaceOut(title).trim());
  return runs(words.map((text, place) => ({ text, found: found.has(place) })));
}

function passageItem(
  passage: Passage,
  address: string,
  curly: boolean,
  texts: SearchTexts,
): HTMLLIElement {
  const { section, words, whole } = passage;
  const name = texts.places[section.place] ?? '';
  const text = element(
    'span',
    { className: 'excerpt' },
    ...(whole.before ? [] : ['… ']),
    ...runs(words),
    ...(whole.after ? [] : [' …']),
  );
  const label = [name, section.heading].filter(Boolean).join(' › ');
  if (label === '') return element('li', {}, text);
  const where =
    section.id === ''
      ? element('span', { className: 'where', textContent: label })
      : element('a', {
          className: 'where',
          href: address + passageAddress(passage, curly),
          textContent: label,
        });
  return element('li', {}, where, ' ', text);
}

/** Words as text, with `<mark>` around those that were found; side by side they share one. */
function runs(words: readonly { text: string; found: boolean }[]): (Node | string)[] {
  const pieces: { found: boolean; words: string[] }[] = [];
  for (const { text, found } of words) {
    const last = pieces.at(-1);
    if (last?.found === found) last.words.push(text);
    else pieces.push({ found, words: [text] });
  }
  return pieces.flatMap((piece, index) => {
    const text = closeUp(piece.words.join(' '));
    const space =
      index === 0 || isJoined(pieces[index - 1]?.words.at(-1), piece.words[0]) ? '' : ' ';
    return piece.found ? [space, element('mark', {}, text)] : [space + text];
  });
}

const isJoined = (before = '', after = ''): boolean =>
  closeUp(`${before} ${after}`) === before + after;

function ratingMark(value: string | undefined, { levels }: SearchTexts): HTMLSpanElement {
  const level = Number.parseInt(value ?? '', 10) || 0;
  const label = levels[level] ?? value ?? '';
  const text = level > 0 ? `${level}/5 ${label}` : label;
  return element('span', { className: `r r${level}` }, element('i'), text);
}

function dateElement(iso: string, texts: SearchTexts): HTMLTimeElement {
  return element('time', { dateTime: iso, textContent: dateText(iso, texts) });
}
