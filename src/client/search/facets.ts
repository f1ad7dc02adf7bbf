import { element } from './element.ts';
import type { Counts } from './pagefind.ts';
import { FACETS, type Facet, isEmpty, type SearchState, toggle } from './state.ts';
import { type SearchTexts, valueName } from './texts.ts';

/** Longer facets show the rest on demand. */
const SHOWN = 8;

/** What the facets show. */
export interface Shown {
  counts: Counts;
  /** Those that are not counted before they are asked for. */
  later: readonly Facet[];
  ask(facet: Facet): void;
}

/** Draws the facets; what is chosen stays in view even where it finds nothing. */
export function drawFacets(
  place: HTMLElement,
  state: SearchState,
  { counts, later, ask }: Shown,
  texts: SearchTexts,
  change: (state: SearchState) => void,
): void {
  const opened = new Set(
    [...place.querySelectorAll<HTMLElement>('[data-open]')].map((set) => set.dataset.facet),
  );
  const focused = (document.activeElement as HTMLElement | null)?.id;
  const sets = FACETS.flatMap((facet) => {
    if (later.includes(facet)) return uncounted(facet, texts, ask);
    const values = valuesOf(facet, counts[facet] ?? {}, state.chosen[facet] ?? []);
    if (values.length < 2 && !state.chosen[facet]) return [];
    return fieldset(facet, values, state, texts, change, opened.has(facet));
  });
  const rule = element('p', { className: 'rule', textContent: texts.rule });
  const clear = element('button', { type: 'button', textContent: texts.clear });
  clear.addEventListener('click', () => change({ ...state, chosen: {} }));
  const isChosen = !isEmpty({ ...state, query: '' });
  place.replaceChildren(...(isChosen ? [clear] : []), ...sets, ...(sets.length > 0 ? [rule] : []));
  if (focused) document.getElementById(focused)?.focus();
}

function fieldset(
  facet: Facet,
  values: [string, number][],
  state: SearchState,
  texts: SearchTexts,
  change: (state: SearchState) => void,
  open: boolean,
): HTMLFieldSetElement {
  const made = element(
    'fieldset',
    {},
    element('legend', { textContent: texts.facets[facet] ?? facet }),
  );
  made.dataset.facet = facet;
  const chosen = state.chosen[facet] ?? [];
  values.forEach(([value, n], index) => {
    const box = element('input', {
      type: 'checkbox',
      id: `f-${facet}-${index}-${value}`,
      checked: chosen.includes(value),
    });
    box.addEventListener('change', () => change(toggle(state, facet, value, box.checked)));
    const name = valueName(facet, value, texts);
    const label = element(
      'label',
      {},
      box,
      element('span', { textContent: name }),
      element('span', { className: 'n', textContent: String(n) }),
    );
    label.hidden = !open && index >= SHOWN && !box.checked;
    made.append(label);
  });
  if (open) made.dataset.open = '';
  else if (values.length > SHOWN) made.append(moreButton(made, texts));
  return made;
}

function uncounted(
  facet: Facet,
  texts: SearchTexts,
  ask: (facet: Facet) => void,
): HTMLFieldSetElement {
  const legend = element('legend', { textContent: texts.facets[facet] ?? facet });
  const button = element('button', { type: 'button', textContent: texts.moreValues });
  button.addEventListener('click', () => {
    button.disabled = true;
    ask(facet);
  });
  const made = element('fieldset', {}, legend, button);
  made.dataset.facet = facet;
  return made;
}

function moreButton(set: HTMLFieldSetElement, texts: SearchTexts): HTMLButtonElement {
  const button = element('button', { type: 'button', textContent: texts.moreValues });
  button.addEventListener('click', () => {
    const hidden = [...set.querySelectorAll('label')].filter((label) => label.hidden);
    for (const label of hidden) label.hidden = false;
    set.dataset.open = '';
    button.remove();
    hidden[0]?.querySelector('input')?.focus();
  });
  return button;
}

/** Ratings and years from the highest, the rest by count. */
function valuesOf(
  facet: Facet,
  counts: Record<string, number>,
  chosen: readonly string[],
): [string, number][] {
  const all = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts };
  const values = Object.entries(all).filter(([value, n]) => n > 0 || chosen.includes(value));
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  if (facet === 'rating' || facet === 'year')
    return values.sort(([a], [b]) => ratingFirst(a, b) ?? byName(b, a));
  return values.sort(([a, n], [b, m]) => m - n || byName(a, b));
}

/** "Unrated" begins with no digit and stands last. */
function ratingFirst(a: string, b: string): number | undefined {
  const [isA, isB] = [/^\d/.test(a), /^\d/.test(b)];
  return isA === isB ? undefined : isA ? -1 : 1;
}
