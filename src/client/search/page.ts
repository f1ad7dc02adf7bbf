import { ExportMenu } from './export-menu.ts';
import { drawFacets } from './facets.ts';
import { oddities, waysOut } from './help.ts';
import { listenForKeys } from './keys.ts';
import { loadIndex, NotFromDisk, type SearchIndex } from './pagefind.ts';
import { resultItem } from './results.ts';
import { type Found, hasPhrases, NOTHING, run } from './run.ts';
import { SearchAddress } from './search-address.ts';
import { FACETS, type Facet, isEmpty, readState, type SearchState, type Sort } from './state.ts';
import { fill, type SearchTexts } from './texts.ts';

/** Results that are drawn at once; more on demand. */
const A_PAGE = 10;
/** With more results than these, facets with very many values are read when they are asked for. */
const LARGE = 4000;
const LATER: readonly Facet[] = ['venue', 'year', 'tag', 'page', 'cited'];
/** How long a pause in typing is waited for, in milliseconds. */
const PAUSE = 80;

/** The search page: what was typed and chosen, in the address; what was found, on the page. */
export class SearchPage {
  #texts: SearchTexts;
  #form: HTMLFormElement;
  #field: HTMLInputElement;
  #state: SearchState;
  #address = new SearchAddress();
  #export: ExportMenu;
  #index: Promise<SearchIndex> | undefined;
  /** Counts searches, so that a late answer to an earlier one is not shown. */
  #turn = 0;
  #found: Found = NOTHING;
  #drawn = 0;
  #asked = new Set<Facet>();

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#texts = JSON.parse(form.dataset.texts ?? '{}') as SearchTexts;
    this.#field = form.querySelector('input') as HTMLInputElement;
    this.#state = readState(location.search);
    this.#export = new ExportMenu(byId('export'), this.#texts, () => this.#found.results);
  }

  start(): void {
    byId('lists').hidden = true;
    this.#narrow.open = matchMedia('(min-width: 54rem)').matches;
    this.#narrow.addEventListener('toggle', () => {
      if (this.#index && !byId('found').hidden)
        void this.#index.then(
          (index) => this.#drawFacets(index),
          () => undefined,
        );
    });
    this.#show();
    this.#field.addEventListener('focus', () => this.#load(), { once: true });
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.change({ ...this.#state, query: this.#field.value }), PAUSE);
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#sort.addEventListener('change', () =>
      this.change({ ...this.#state, sort: this.#sort.value as Sort }),
    );
    this.#better.addEventListener('change', () =>
      this.change({ ...this.#state, better: this.#better.checked }),
    );
    byId('more').addEventListener('click', () => this.#drawMore(true));
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      this.#show();
      void this.#search();
    });
    listenForKeys(this.#field, byId('results'), () => {
      clearTimeout(timer);
      this.#field.value = '';
      this.change({ ...this.#state, query: '' });
    });
    if (matchMedia('(hover: hover)').matches) this.#field.focus();
    void this.#search();
  }

  change(state: SearchState): void {
    this.#address.write(this.#state, state);
    this.#state = state;
    if (document.activeElement !== this.#field) this.#show();
    void this.#search();
  }

  get #narrow(): HTMLDetailsElement {
    return byId('narrow') as HTMLDetailsElement;
  }

  get #sort(): HTMLSelectElement {
    return byId('sort') as HTMLSelectElement;
  }

  get #better(): HTMLInputElement {
    return byId('better') as HTMLInputElement;
  }

  /** Puts the state into the controls. */
  #show(): void {
    this.#field.value = this.#state.query;
    this.#sort.value = this.#state.sort;
    this.#better.checked = this.#state.better;
  }

  #load(): Promise<SearchIndex> {
    const { index = '', diskIndex = '' } = this.#form.dataset;
    this.#index ??= loadIndex({ served: index, fromDisk: diskIndex });
    return this.#index;
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    byId('found').ariaBusy = 'true';
    try {
      const index = await this.#load();
      const found = await run(index, this.#state);
      if (turn !== this.#turn) return;
      this.#found = found;
      await this.#draw(index, turn);
      await this.#drawFacets(index, turn);
    } catch (error) {
      const { failed, notFromDisk } = this.#texts;
      if (turn === this.#turn)
        this.#message(error instanceof NotFromDisk ? notFromDisk : failed, true);
    }
    if (turn === this.#turn) byId('found').ariaBusy = 'false';
  }

  async #draw(index: SearchIndex, turn: number): Promise<void> {
    const { results } = this.#found;
    const empty = isEmpty(this.#state);
    const change = (state: SearchState) => this.change(state);
    byId('found').hidden = false;
    this.#better.disabled = this.#state.sort !== 'relevance';
    byId('better-why').hidden = !this.#state.better;
    const odd = oddities(this.#found, this.#state, this.#texts, change);
    byId('odd').replaceChildren(...(empty ? [] : odd));
    this.#export.shown(!empty && results.length > 0);
    this.#drawn = 0;
    if (empty || results.length === 0) {
      byId('results').replaceChildren();
      byId('count').textContent = '';
      byId('more').hidden = true;
      this.#message(empty ? this.#texts.start : this.#nothing());
      if (empty) return;
      const ways = await waysOut(index, this.#state, this.#found, this.#texts, change);
      if (turn === this.#turn) byId('odd').append(...ways);
      return;
    }
    this.#message('');
    await this.#drawMore(false, turn);
    // Told last: whoever hears it can go to the results.
    if (turn === this.#turn) byId('count').textContent = this.#count(results.length);
  }

  /** What is counted is read behind the results, and only where it is seen. */
  async #drawFacets(index: SearchIndex, turn = this.#turn): Promise<void> {
    if (!this.#narrow.open || turn !== this.#turn) return;
    const { chosen } = this.#state;
    const large = (await index.columns.size()) > LARGE;
    const later = LATER.filter((facet) => large && !chosen[facet] && !this.#asked.has(facet));
    const facets = FACETS.filter((facet) => !later.includes(facet));
    const counts = await index.columns.count(this.#found.matches, chosen, facets);
    if (turn !== this.#turn) return;
    const change = (state: SearchState) => this.change(state);
    const ask = (facet: Facet) => {
      this.#asked.add(facet);
      void this.#drawFacets(index);
    };
    drawFacets(byId('facets'), this.#state, { counts, later, ask }, this.#texts, change);
  }

  /** @param further whether to keep what is drawn and move on to the first of the new ones */
  async #drawMore(further: boolean, turn = this.#turn): Promise<void> {
    const { results, query } = this.#found;
    const list = byId('results');
    let items: HTMLLIElement[] = [];
    // Of very many texts with the words of a phrase, some turn out not to have it.
    while (items.length === 0 && this.#drawn < results.length) {
      const next = results.slice(this.#drawn, this.#drawn + A_PAGE);
      const data = await Promise.all(next.map((result) => result.data()));
      if (turn !== this.#turn) return;
      const found = data
        .map((one, place) => ({ one, reasons: next[place]?.reasons ?? [] }))
        .filter(({ one }) => hasPhrases(one, query));
      const root = this.#form.dataset.root ?? '';
      items = found.map(({ one, reasons }) => resultItem(one, query, root, this.#texts, reasons));
      this.#drawn += next.length;
    }
    if (!further) list.replaceChildren();
    list.append(...items);
    byId('more').hidden = this.#drawn >= results.length;
    if (further) items[0]?.querySelector('a')?.focus();
  }

  #count(n: number): string {
    const query = this.#state.query.trim();
    const forms = query === '' ? this.#texts.found : this.#texts.foundFor;
    return fill(n === 1 ? forms.one : forms.other, { n, query });
  }

  #nothing(): string {
    const query = this.#state.query.trim();
    return query === '' ? this.#texts.nothingFiltered : fill(this.#texts.nothing, { query });
  }

  #message(text: string, lists = false): void {
    const message = byId('message');
    message.textContent = text;
    message.hidden = text === '';
    byId('lists').hidden = !lists;
    if (lists) byId('found').hidden = true;
  }
}

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
