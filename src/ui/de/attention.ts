import type { attention as en } from '../en/attention.ts';

/** Was einen Menschen braucht, und die Seite für Adressen, die ins Leere führen. */
export const attention: typeof en = {
  attention: {
    title: 'Was zu erledigen ist',
    intro: 'Nichts davon ist anderswo verborgen: Hier kann ein Mensch das Wiki besser machen.',
    none: 'Nichts. Gut so.',
    more: 'und {n} weitere',
    overview: 'Übersicht',
    what: 'Was',
    number: 'Zahl',
    venueEntries: 'Quellen hier: {n}',
    sections: {
      broken: {
        title: 'Fehlerhaft',
        text: 'Dateien mit Fehlern, Links und Nachweise, die ins Leere führen, Zitate, die in der vollständigen Kopie nicht stehen.',
      },
      unrated: {
        title: 'Unbewertete Quellen',
        text: 'Die Quelle in ihrer Begleitdatei bewerten oder ihr Organ in venues.yaml.',
      },
      uncited: {
        title: 'Nicht zitierte Quellen',
        text: 'Noch stützt keine Seite eine Aussage darauf.',
      },
      undated: {
        title: 'Undatierte Quellen',
        text: 'Die Quelle nennt kein Erscheinungsdatum; eine Begleitdatei kann es angeben.',
      },
      uncheckable: {
        title: 'Zitate, die sich nicht prüfen lassen',
        text: 'Die Quelle ist nicht vollständig gespeichert.',
      },
      unreadable: {
        title: 'Quellen ohne Text',
        text: 'Vom Text liegt nichts vor, oder er war nicht lesbar.',
      },
      withdrawn: {
        title: 'Entfernte Quellen',
        text: 'Aus dem Wiki genommen; ihre Seiten sagen es. Eine Seite, die noch eine davon zitiert, braucht eine andere Quelle.',
      },
      venues: {
        title: 'Organe ohne Bewertung',
        text: 'Hier stehen Quellen dieses Wikis und bleiben unbewertet, bis jemand das Organ beurteilt.',
      },
    },
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse gibt es keine Seite. Kennungen von Quellen ändern sich nie; vielleicht ist die Adresse falsch geschrieben.',
    home: 'Startseite',
  },
};
