import { element } from './element.ts';
import type { SearchIndex } from './pagefind.ts';
import { type Found, MOST_READ, run } from './run.ts';
import { FACETS, isEmpty, type SearchState, toggle } from './state.ts';
import { fill, type SearchTexts, valueName } from './texts.ts';

type Change = (state: SearchState) => void;

/** What was not looked for as it was typed, and what may have been meant instead. */
export function oddities(
  { odd, brokenPhrase, unread }: Found,
  state: SearchState,
  texts: SearchTexts,
  change: Change,
): HTMLLIElement[] {
  const instead = (word: string, other: string): HTMLButtonElement =>
    choice(fill(texts.help.meant, { word: other }), () =>
      change({ ...state, query: replaceWord(state.query, word, other) }),
    );
  const items = odd.map(({ word, kind, forms, meant }) => {
    const text = kind === 'known' ? '' : fill(texts.odd[kind], { word, form: forms[0] ?? '' });
    return element('li', {}, text, ...meant.flatMap((other) => [' ', instead(word, other)]));
  });
  if (brokenPhrase) items.push(element('li', {}, texts.odd.phrase));
  if (unread) items.push(element('li', {}, fill(texts.odd.unread, { n: MOST_READ })));
  return items;
}

/** Where nothing was found: which smaller wishes would find something. */
export async function waysOut(
  index: SearchIndex,
  state: SearchState,
  { query }: Found,
  texts: SearchTexts,
  change: Change,
): Promise<HTMLLIElement[]> {
  const ways: { name: (n: number) => string; state: SearchState }[] = [];
  const { help } = texts;
  if (!isEmpty({ ...state, query: '' }) && state.query.trim() !== '')
    ways.push({
      name: (n) => fill(help.unfiltered, { n }),
      state: { ...state, chosen: {} },
    });
  for (const facet of FACETS) {
    for (const value of state.chosen[facet] ?? []) {
      const name = valueName(facet, value, texts);
      ways.push({
        name: (n) => fill(help.without1, { value: name, n }),
        state: toggle(state, facet, value, false),
      });
    }
  }
  if (query.phrases.length > 0)
    ways.push({
      name: () => help.unquoted,
      state: { ...state, query: state.query.replace(/["“”„«»]/g, ' ').trim() },
    });
  if (query.words.length > 1) {
    for (const word of query.words) {
      const shorter = replaceWord(state.query, word, '');
      ways.push({
        name: (n) => fill(help.without, { word, n }),
        state: { ...state, query: shorter },
      });
    }
  }
  const items: HTMLLIElement[] = [];
  for (const way of ways.slice(0, MOST_WAYS)) {
    if (isEmpty(way.state)) continue;
    const { results } = await run(index, way.state);
    if (results.length > 0)
      items.push(
        element(
          'li',
          {},
          choice(way.name(results.length), () => change(way.state)),
        ),
      );
  }
  return items;
}

const MOST_WAYS = 12;

function choice(text: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'choice', textContent: text });
  button.addEventListener('click', act);
  return button;
}

/** The query with one of its words, whatever its case and diacritics, replaced. */
function replaceWord(query: string, word: string, other: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const pieces = query.split(/([\p{L}\p{N}\p{M}]+)/u);
  return pieces
    .map((piece) => (plain(piece) === word ? other : piece))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
