import { drawFacets } from './facets.ts';
import { listenForKeys } from './keys.ts';
import { loadPagefind, NotFromDisk, type Pagefind } from './pagefind.ts';
import { resultItem } from './results.ts';
import { type Found, run } from './run.ts';
import { isEmpty, readState, type SearchState, type Sort, writeState } from './state.ts';
import { fill, type SearchTexts } from './texts.ts';

/** Results that are drawn at once; more on demand. */
const A_PAGE = 15;
/** How long a pause in typing is waited for. */
const PAUSE = 120;

/** The search page: what was typed and chosen, in the address; what was found, on the page. */
export class SearchPage {
  #texts: SearchTexts;
  #form: HTMLFormElement;
  #field: HTMLInputElement;
  #state: SearchState;
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts searches, so that a late answer to an earlier one is not shown. */
  #turn = 0;
  #found: Found = { results: [], counts: {} };
  #drawn = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#texts = JSON.parse(form.dataset.texts ?? '{}') as SearchTexts;
    this.#field = form.querySelector('input') as HTMLInputElement;
    this.#state = readState(location.search);
  }

  start(): void {
    byId('lists').hidden = true;
    (byId('narrow') as HTMLDetailsElement).open = matchMedia('(min-width: 54rem)').matches;
    this.#field.value = this.#state.query;
    this.#sort.value = this.#state.sort;
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
    byId('more').addEventListener('click', () => this.#drawMore(true));
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      this.#field.value = this.#state.query;
      void this.#search();
    });
    listenForKeys(this.#field, byId('results'), () => {
      this.#field.value = '';
      this.change({ ...this.#state, query: '' });
    });
    if (matchMedia('(hover: hover)').matches) this.#field.focus();
    void this.#search();
  }

  change(state: SearchState): void {
    this.#state = state;
    const address = new URL(location.href);
    address.search = writeState(state);
    address.hash = '';
    history.replaceState(null, '', address);
    void this.#search();
  }

  get #sort(): HTMLSelectElement {
    return byId('sort') as HTMLSelectElement;
  }

  #load(): Promise<Pagefind> {
    const { index = '', diskIndex = '' } = this.#form.dataset;
    this.#pagefind ??= loadPagefind({ served: index, fromDisk: diskIndex });
    return this.#pagefind;
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const pagefind = await this.#load();
      const found = await run(pagefind, this.#state);
      if (turn !== this.#turn) return;
      this.#found = found;
      await this.#draw(turn);
    } catch (error) {
      const { failed, notFromDisk } = this.#texts;
      if (turn === this.#turn)
        this.#message(error instanceof NotFromDisk ? notFromDisk : failed, true);
    }
  }

  async #draw(turn: number): Promise<void> {
    const { results, counts } = this.#found;
    const empty = isEmpty(this.#state);
    byId('found').hidden = false;
    drawFacets(byId('facets'), this.#state, counts, this.#texts, (state) => this.change(state));
    this.#message(results.length === 0 ? this.#nothing() : empty ? this.#texts.start : '');
    this.#drawn = 0;
    if (empty) {
      byId('results').replaceChildren();
      byId('count').textContent = '';
      byId('more').hidden = true;
      return;
    }
    await this.#drawMore(false, turn);
    // Told last: whoever hears it can go to the results.
    if (turn === this.#turn)
      byId('count').textContent = results.length === 0 ? '' : this.#count(results.length);
  }

  /** @param further whether to keep what is drawn and move on to the first of the new ones */
  async #drawMore(further: boolean, turn = this.#turn): Promise<void> {
    const { results } = this.#found;
    const next = results.slice(this.#drawn, this.#drawn + A_PAGE);
    const data = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const items = data.map((one) => resultItem(one, this.#form.dataset.root ?? '', this.#texts));
    const list = byId('results');
    if (further) list.append(...items);
    else list.replaceChildren(...items);
    this.#drawn += next.length;
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
