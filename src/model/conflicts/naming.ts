import { foldText } from '../text/fold.ts';
import type { PageDoc } from '../wiki.ts';
import type { Naming } from './matters.ts';

const LEGAL_FORM = /,?\s+(?:Inc|Corp|Corporation|Ltd|LLC|PLC|PBC|Co|GmbH|AG)\.?$/u;

/** Tells parties apart by the pages of the wiki; a page of the wrong type is nobody. */
export function namingBy(pages: ReadonlyMap<string, PageDoc>): Naming {
  const typeOf = (slug: string) => pages.get(slug)?.front.type;
  return {
    person(party) {
      if (!party) return undefined;
      if (party.page !== undefined)
        return typeOf(party.page) === 'person' ? `page:${party.page}` : undefined;
      const name = fold(party.name ?? party.text);
      return name.includes(' ') ? name : undefined;
    },
    organization(party) {
      if (!party) return undefined;
      if (party.page !== undefined)
        return typeOf(party.page) === 'person' ? undefined : `page:${party.page}`;
      return fold(party.text.replace(LEGAL_FORM, '').replace(/^[Tt]he\s+/, ''));
    },
    concerned: (party) => ({
      name:
        (party.page === undefined ? undefined : pages.get(party.page)?.front.title) ??
        party.name ??
        party.text,
      ...(party.page !== undefined && { page: party.page }),
    }),
  };
}

function fold(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim().toLowerCase();
}
