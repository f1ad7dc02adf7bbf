import type { SearchScope } from '../../schema/wiki.ts';
import { ABOUT, type Field, type SearchRecord } from './record.ts';

/** Characters (UTF-16 units) of a saved text that the scope `lead` holds. */
export const LEAD_LENGTH = 1500;

/**
 * As much of a record as the wiki lets its search know.
 *
 * @param text the saved text, blocks parted by newlines; '' where there is none
 */
export function scoped(record: SearchRecord, scope: SearchScope, text: string): SearchRecord {
  if (scope === 'full') return record;
  const fields = record.fields.flatMap((field): Field[] => {
    if (scope === 'metadata') return field.place === ABOUT ? [field] : [];
    const { place, weight } = field;
    return [place === 'saved' ? { place, weight, text: leadOf(text) } : field];
  });
  return { ...record, fields };
}

/** The first characters, without a word that is cut in two. */
function leadOf(text: string): string {
  if (text.length <= LEAD_LENGTH) return text;
  const start = text.slice(0, LEAD_LENGTH);
  // A script without spaces has no better place to be cut at.
  return /\s/.test(text[LEAD_LENGTH] as string) ? start : start.replace(/(?<=\s)\S{1,40}$/u, '');
}
