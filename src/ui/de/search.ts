import type { search as en } from '../en/search.ts';

/** Das Suchen. */
export const search: typeof en = {
  search: {
    title: 'Suche',
    label: 'Suchen',
    placeholder: 'Name, Thema, "genaue Wortfolge" …',
    noscript: 'Zum Suchen braucht es JavaScript. Ohne es steht alles in diesen Listen:',
    notFromDisk:
      'Diese Ausgabe hat keine Suche für eine Website, die vom Datenträger geöffnet wird. Alles steht in diesen Listen:',
    failed: 'Der Suchindex ließ sich nicht laden. Alles steht in diesen Listen:',
    lists: 'Listen',
    filters: 'Eingrenzen',
    rule: 'Mehrere Werte einer Gruppe: einer davon muss zutreffen. Mehrere Gruppen: alle.',
    clear: 'Alle aufheben',
    keys: 'Alle Wörter müssen vorkommen, "Wörter in Anführungszeichen" genau so. Tasten: / zum Suchen, ↑ ↓ Pos1 Ende zum Bewegen, Enter zum Öffnen, Esc zum Leeren.',
    /** What is not searched, where a wiki says so. */
    scopes: {
      lead: 'Von gespeicherten Texten kennt diese Suche die ersten 1.500 Zeichen.',
      metadata:
        'Diese Suche kennt Titel, Autoren, Organe, Schlagwörter und Adressen, nicht die Texte.',
    },
    more: 'Weitere Treffer zeigen',
    sort: 'Ordnen nach',
    sorts: {
      relevance: 'Treffgüte',
      rating: 'Bewertung',
      date: 'Datum',
      importance: 'Gewicht',
      title: 'Titel',
    },
    better: 'Belege wägen',
    betterWhy:
      'Die Treffgüte zählt am meisten in Titeln, dann in Kernaussagen, Zusammenfassungen, Texten. Ist dies gewählt, kommen unter Quellen, die etwa gleich gut passen, die besser belegten zuerst: Die Treffgüte zählt bei Bewertung 5 um 4 % mehr, bei 4 um 2 % mehr, bei 2 um 2 % weniger, bei 1 um 4 % weniger; um 2 % mehr, wo Zitate aus der Quelle bestätigt sind; um 2 % weniger, wo sie wiederholt, was eine andere sagt. Seiten und Behauptungen behalten ihren Platz.',
    /** Warum ein Treffer steht, wo er steht. */
    reasons: {
      higher: 'Höher, weil:',
      lower: 'Tiefer, weil:',
      level: 'mit {level} von 5 bewertet',
      verified: 'Zitate daraus bestätigt sind',
      repeats: 'sie wiederholt, was eine andere Quelle sagt',
    },
    facets: {
      type: 'Zeigen',
      rating: 'Bewertung',
      kind: 'Art',
      venue: 'Organ',
      year: 'Jahr',
      tag: 'Schlagwort',
      page: 'Erwähnt',
      cited: 'Zitiert von',
    },
    source: 'Quelle',
    moreValues: 'Mehr …',
    busy: 'Suche läuft …',
    found: { one: '{n} Treffer', other: '{n} Treffer' },
    foundFor: { one: '{n} Treffer für „{query}“', other: '{n} Treffer für „{query}“' },
    nothing: 'Nichts gefunden für „{query}“.',
    nothingFiltered: 'Nichts passt zu diesen Filtern.',
    start: 'Ein Wort eingeben, oder einen Filter wählen und alles sehen, was ihn erfüllt.',
    page: 'Seite',
    places: {
      'key-points': 'Kernaussagen',
      summary: 'Zusammenfassung',
      abstract: 'Abstract',
      notes: 'Notizen',
      highlights: 'Hervorhebungen',
      saved: 'Text',
      about: 'Angaben',
    },
    odd: {
      unknown: '„{word}“ kommt hier nirgends vor und wurde weggelassen.',
      near: '„{word}“ kommt nur in anderen Formen vor, etwa „{form}“.',
      short:
        '„{word}“ ist zu kurz, um allein danach zu suchen; in Anführungszeichen mit dem Nachbarwort geht es.',
      dropped: 'Nichts hat alle diese Wörter; gezeigt ohne „{word}“.',
      phrase: 'Ein Wort in den Anführungszeichen kommt hier nirgends vor.',
      unread:
        'Viele Texte haben diese Wörter: Auf die Wortfolge hin gelesen werden sie, sobald sie gezeigt werden, und von denen, in denen die Wörter nicht nebeneinander stehen, höchstens {n}.',
    },
    help: {
      meant: 'Stattdessen „{word}“ suchen',
      unquoted: 'Ohne Anführungszeichen suchen',
      unfiltered: 'Ohne Filter suchen ({n})',
      without: '„{word}“ weglassen ({n})',
      without1: '„{value}“ aufheben ({n})',
    },
    exports: {
      label: 'Nachweise ausgeben',
      busy: 'Nachweise werden gesammelt …',
      done: { one: '{n} Nachweis ausgegeben', other: '{n} Nachweise ausgegeben' },
      none: 'Unter diesen Treffern ist keine Quelle.',
      failed: 'Die Nachweise ließen sich nicht lesen.',
    },
    these: 'Diese Quellen durchsuchen',
    engine: '{wiki} durchsuchen',
  },
};
