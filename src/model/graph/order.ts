import { compareText } from '../compare.ts';
import type { EntryDoc, PageDoc } from '../wiki.ts';

/** Pages by title, then slug. */
export function byTitle(a: PageDoc, b: PageDoc): number {
  return compareText(a.front.title, b.front.title) || compareText(a.slug, b.slug);
}

/** Pages by importance, the most important first and those without last; then by title. */
export function byImportance(a: PageDoc, b: PageDoc): number {
  return (b.front.importance ?? -1) - (a.front.importance ?? -1) || byTitle(a, b);
}

/** Entries by title, then ID. */
export function entryByTitle(a: EntryDoc, b: EntryDoc): number {
  return compareText(a.front.title, b.front.title) || compareText(a.front.id, b.front.id);
}

/** Entries by publication, the newest first and the undated last; then by title. */
export function byNewest(a: EntryDoc, b: EntryDoc): number {
  return compareText(b.front.published ?? '', a.front.published ?? '') || entryByTitle(a, b);
}
