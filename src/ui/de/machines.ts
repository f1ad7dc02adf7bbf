import type { machines as en } from '../en/machines.ts';

/** Was andere Programme lesen, und die Verweise darauf. */
export const machines: typeof en = {
  machines: {
    ratingChanged: '{name}: Bewertung von {before} auf {after} geändert',
    referencesAs: 'Diese Literaturangaben als',
    jsonFeed: 'JSON Feed',
  },
};
