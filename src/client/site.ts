import { rememberCitationStyle } from './cite-choice.ts';
import { addCopyButtons } from './copy.ts';
import { makeFilterable } from './filter-table.ts';
import { loadFound } from './load-found.ts';
import { startOffline } from './offline/start.ts';
import { addPreviews } from './previews/index.ts';
import { addQuoting } from './quote/index.ts';
import { addReaderButton } from './reader-button.ts';
import { listenForSearchKey } from './search-key.ts';
import { addSidenotes } from './sidenotes.ts';
import { makeSortable } from './sort-table.ts';
import { addThemeControl } from './theme-control.ts';

addThemeControl();
addCopyButtons();
rememberCitationStyle();
listenForSearchKey();
startOffline(document.currentScript as HTMLScriptElement | null);
loadFound(document.currentScript as HTMLScriptElement | null);
addPreviews();
addReaderButton();
addQuoting();
addSidenotes();
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const sorting = makeSortable(table);
  const form =
    table.id && document.querySelector<HTMLFormElement>(`form[data-filter="${table.id}"]`);
  if (form) makeFilterable(form, table, sorting);
}
