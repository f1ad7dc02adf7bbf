import type { home as en } from '../en/home.ts';

/** Die Startseite. */
export const home: typeof en = {
  home: {
    searchLabel: 'Quellen und Seiten durchsuchen',
    searchPlaceholder: 'Name, Thema, Wortfolge …',
    searchButton: 'Suchen',
    start: 'Hier beginnen',
    readOn: 'Weiterlesen',
    pages: 'Die wichtigsten Seiten',
    allPages: 'Alle Seiten',
    recent: 'Zuletzt aufgenommene Quellen',
    allSources: 'Alle Quellen',
    levels: 'Wie weit man den Quellen trauen kann',
    levelsText: 'Quellen nach der Stufe ihrer Glaubwürdigkeit.',
    howRated: 'Wie Quellen bewertet werden',
    empty:
      'Dieses Wiki hat noch keine Quellen. Einen Artikel in den Ordner „sources“ legen und neu bauen.',
  },
};
