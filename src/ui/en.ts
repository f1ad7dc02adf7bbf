import { attention } from './en/attention.ts';
import { book } from './en/book.ts';
import { chrome } from './en/chrome.ts';
import { claims } from './en/claims.ts';
import { evidence } from './en/evidence.ts';
import { explore } from './en/explore.ts';
import { home } from './en/home.ts';
import { lists } from './en/lists.ts';
import { machines } from './en/machines.ts';
import { offline } from './en/offline.ts';
import { overTime } from './en/over-time.ts';
import { pages } from './en/pages.ts';
import { rating } from './en/rating.ts';
import { resource } from './en/resource.ts';
import { search } from './en/search.ts';
import { tables } from './en/tables.ts';
import { words } from './en/words.ts';

/** A phrase with a number in it; `{n}` is the number. */
export interface Plural {
  one: string;
  other: string;
}

/** The texts of the interface in English. `{name}` is filled in; nothing else is code. */
export const en = {
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
