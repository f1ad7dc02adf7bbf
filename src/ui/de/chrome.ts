import type { chrome as en } from '../en/chrome.ts';

/** Was um jede Seite herum steht. */
export const chrome: typeof en = {
  skip: 'Zum Inhalt',
  theme: { label: 'Farben', auto: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  nav: {
    label: 'Hauptmenü',
    wiki: 'Wiki',
    resources: 'Quellen',
    venues: 'Organe',
    tags: 'Schlagwörter',
    ratings: 'Bewertung',
    attention: 'Zu erledigen',
    search: 'Suche',
  },
  foot: {
    label: 'Daten und Pflege',
    json: 'Daten (JSON)',
    bibtex: 'Literaturangaben (BibTeX)',
    feed: 'Feed',
    made: 'Jede Bewertung zeigt, woher sie kommt; jedes Zitat ist am gespeicherten Text geprüft.',
  },
  pager: {
    label: 'Seiten dieser Liste',
    previous: 'Vorige',
    next: 'Nächste',
    page: 'Seite {n}',
  },
  external: 'führt nach außen',
  copy: {
    button: 'Kopieren',
    of: '{what} kopieren',
    done: 'Kopiert',
    failed: 'Das Kopieren ging nicht. Bitte den Text auswählen und selbst kopieren.',
  },
};
