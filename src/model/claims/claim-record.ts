import { escapeMarkup } from '../escape-markup.ts';
import { claimPath } from '../paths.ts';
import { ABOUT, type SearchRecord, titleKey, UNDATED, WEIGHT } from '../search/record.ts';
import type { WeighedClaim } from './weighed-claim.ts';

/** The type of claims among what is found. */
export const CLAIM_TYPE = 'claim';

/**
 * A claim as the search knows it: its sentence, and what people say to its evidence. What is quoted is found in the
 * sources themselves, before what quotes them.
 *
 * @param pageTitle of the page that makes it
 * @param importance of that page, 0 to 100
 */
export function claimRecord(
  claim: WeighedClaim,
  pageTitle: string,
  importance: number | undefined,
): SearchRecord {
  const { id, statement, evidence, verdict } = claim;
  const notes = evidence.map(({ note }) => note);
  const words = [...notes, verdict?.reason].filter((text) => text !== undefined);
  const text = words.map((line) => `<p>${escapeMarkup(line)}</p>`).join('');
  return {
    url: `/${claimPath(id)}`,
    title: statement,
    fields: [
      { weight: WEIGHT.text, html: text === '' ? '' : `<p id="text"></p>${text}` },
      { place: ABOUT, weight: WEIGHT.about, text: pageTitle },
    ],
    filters: { type: [CLAIM_TYPE], page: [pageTitle] },
    sorts: {
      rating: String(claim.tally.supports.best ?? 0),
      date: verdict?.date ?? UNDATED,
      importance: String(Math.round(importance ?? 0)),
      title: titleKey(statement),
    },
    meta: {
      title: statement,
      id: '',
      names: '',
      authors: '',
      venue: '',
      date: verdict?.date ?? '',
    },
  };
}
