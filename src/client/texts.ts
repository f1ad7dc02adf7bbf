import { scripts as de } from '../ui/de/scripts.ts';
import { scripts as en } from '../ui/en/scripts.ts';

/** What scripts put into pages, in the language of the wiki. */
export const texts = /^de\b/i.test(document.documentElement.lang) ? de : en;
