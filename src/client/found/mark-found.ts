import { textDirectives } from './directives.ts';
import { findText } from './find-text.ts';
import { pageText } from './page-text.ts';

const NAME = 'found';

export interface FoundTexts {
  marked: string;
  unmark: string;
}

/**
 * In a browser that knows no text directives, marks on the page what a search found there, and leads to the first of it.
 * Nothing moves by it, and the marks can be cleared.
 *
 * @param hash of the page's address
 */
export function markFound(hash: string, texts: FoundTexts): void {
  const { directives, id } = textDirectives(hash);
  if (directives.length === 0) return;
  // What is to be cited is the address of the place, not that of the search.
  history.replaceState(history.state, '', `${location.pathname}${id === '' ? '' : `#${id}`}`);
  const { content, range } = pageText(document.querySelector('main') ?? document.body);
  const ranges = directives.flatMap((directive) => {
    const found = findText(content, directive);
    return found ? [range(...found)] : [];
  });
  const place = ranges[0]?.startContainer.parentElement ?? document.getElementById(named(id));
  place?.closest('details')?.setAttribute('open', '');
  place?.scrollIntoView({ block: ranges.length > 0 ? 'center' : 'start' });
  if (ranges.length > 0) offerToClear(mark(ranges), texts);
}

function named(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** @returns what takes the marks away again */
function mark(ranges: readonly Range[]): () => void {
  if (typeof Highlight === 'undefined') {
    // What is selected is marked by every browser, though only the first of them.
    const selection = getSelection();
    selection?.removeAllRanges();
    for (const range of ranges) selection?.addRange(range);
    return () => selection?.removeAllRanges();
  }
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return () => void CSS.highlights.delete(NAME);
}

function offerToClear(clear: () => void, { marked, unmark }: FoundTexts): void {
  const note = document.createElement('p');
  note.className = 'found-note';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = unmark;
  note.append(marked, ' ', button);
  const end = () => {
    clear();
    note.remove();
    removeEventListener('keydown', onKey);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  button.addEventListener('click', end);
  addEventListener('keydown', onKey);
  document.body.append(note);
}
