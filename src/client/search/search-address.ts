import { type SearchState, writeState } from './state.ts';

/** Typing after such a pause, in milliseconds, begins another query. */
const ANOTHER = 1500;

/** Keeps a search in the page's address, so that it can be linked, and so that going back undoes a step. */
export class SearchAddress {
  #typed = 0;

  /** A choice is a step of its own; typing is one until it pauses. */
  write(before: SearchState, after: SearchState): void {
    const address = new URL(location.href);
    address.search = writeState(after);
    address.hash = '';
    if (address.href === location.href) return;
    const now = performance.now();
    const isTyping = before.query !== after.query;
    const goesOn = isTyping && now - this.#typed < ANOTHER;
    this.#typed = isTyping ? now : 0;
    if (goesOn) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
}
