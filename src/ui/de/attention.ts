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
      retracted: {
        title: 'Zurückgezogene Quellen',
        text: 'Zurückgenommen, oder ihr Verlag hat Bedenken. Genannt sind die Seiten, die sie zitieren: Trägt noch, was sie sagen?',
      },
      gone: {
        title: 'Aus dem Netz verschwunden',
        text: 'Zweimal, im Abstand von mindestens einer Woche, nicht an ihrer Adresse. Die gespeicherte Kopie bleibt; eine archivierte lässt sich in der Begleitdatei nennen (archive).',
      },
      missing: {
        title: 'Einmal nicht gefunden',
        text: 'Beim letzten Nachsehen nicht an ihrer Adresse. Ein zweites Mal nach einer Woche zeigt, ob sie verschwunden sind.',
      },
      moved: {
        title: 'Verzogen',
        text: 'Ihre Adressen führen anderswohin. Die neue gehört in die Begleitdatei (url); die Kennung bleibt.',
      },
      drifted: {
        title: 'Seit dem Speichern geändert',
        text: 'Die Seite hat einen anderen Text als die gespeicherte Kopie. Neu speichern, wo die Änderung wichtig ist; der frühere Text bleibt zitierbar.',
      },
      suspected: {
        title: 'Vielleicht verschwunden',
        text: 'Die Adresse antwortet, aber nicht mit dieser Quelle: eine Fehlerseite, die Startseite, ein anderer Text. Im Browser ansehen.',
      },
      differences: {
        title: 'Quellen, die sich unterscheiden',
        text: 'Zwei Quellen sagen Verschiedenes über eine Sache zu einer Zeit. Nachgehen, und auf der Seite klären, die es betrifft.',
      },
      derived: {
        title: 'Möglicherweise abgeleitete Quellen',
        text: 'Eine kann aus der anderen abgeschrieben sein. In der Begleitdatei einer von ihnen bestätigen oder trennen: origin.',
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
