import type { BibtexEntry } from './entry.ts';

/** A chain of parents is followed this far. */
const LONGEST_CHAIN = 3;

/** Fields that say something of the parent alone (BibLaTeX manual, appendix B). */
const NOT_INHERITED = new Set(
  'crossref xref ids entryset entrysubtype execute label options presort related sortkey shorthand doi url eprint abstract keywords file shorttitle note annotation urldate isbn-13 groups timestamp owner'.split(
    ' ',
  ),
);
const HOST_TITLE = /^(?:in|supp|bookin|conference$)/;

/**
 * The fields of an entry with those that `crossref` takes from its parent: what the entry does not
 * state itself; the parent's title becomes the title of the book or journal.
 */
export function inherited(
  entry: BibtexEntry,
  parents: ReadonlyMap<string, BibtexEntry>,
  chain = 0,
): ReadonlyMap<string, string> {
  const name = entry.fields.get('crossref')?.trim().toLowerCase();
  const parent = name === undefined ? undefined : parents.get(name);
  if (!parent || parent === entry || chain >= LONGEST_CHAIN) return entry.fields;
  const fields = new Map(entry.fields);
  for (const [field, value] of inherited(parent, parents, chain + 1)) {
    const known = nameInChild(field, entry.type, parent.type);
    if (known !== undefined && !fields.has(known)) fields.set(known, value);
  }
  return fields;
}

function nameInChild(field: string, child: string, parent: string): string | undefined {
  if (NOT_INHERITED.has(field)) return undefined;
  if (field !== 'title' && field !== 'subtitle')
    return field === 'author' && parent !== 'book' ? undefined : field;
  if (HOST_TITLE.test(child)) return `book${field}`;
  return parent === 'periodical' || child === 'article' ? `journal${field}` : undefined;
}
