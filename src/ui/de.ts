import { attention } from './de/attention.ts';
import { book } from './de/book.ts';
import { chrome } from './de/chrome.ts';
import { claims } from './de/claims.ts';
import { evidence } from './de/evidence.ts';
import { explore } from './de/explore.ts';
import { home } from './de/home.ts';
import { lists } from './de/lists.ts';
import { machines } from './de/machines.ts';
import { offline } from './de/offline.ts';
import { overTime } from './de/over-time.ts';
import { pages } from './de/pages.ts';
import { rating } from './de/rating.ts';
import { resource } from './de/resource.ts';
import { search } from './de/search.ts';
import { tables } from './de/tables.ts';
import { words } from './de/words.ts';
import type { en } from './en.ts';

/** Die Texte der Oberfläche auf Deutsch; ein fehlender ist ein Typfehler. */
export const de: typeof en = {
  ...words,
  ...chrome,
  ...tables,
  ...home,
  ...explore,
  ...rating,
  ...resource,
  ...pages,
  ...search,
  ...attention,
  ...machines,
  ...offline,
  ...book,
  ...lists,
  ...overTime,
  ...claims,
  ...evidence,
};
