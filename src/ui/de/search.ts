import type { search as en } from '../en/search.ts';

/** Das Suchen. */
export const search: typeof en = {
  search: {
    title: 'Suche',
    label: 'Suchen',
    placeholder: 'Name, Thema, Wortfolge …',
    noscript: 'Zum Suchen braucht es JavaScript. Ohne es steht alles in diesen Listen:',
    notFromDisk:
      'Diese Ausgabe hat keine Suche für eine Website, die vom Datenträger geöffnet wird. Alles steht in diesen Listen:',
    failed: 'Der Suchindex ließ sich nicht laden. Alles steht in diesen Listen:',
    lists: 'Listen',
    filters: 'Eingrenzen',
    clear: 'Alle aufheben',
    keys: 'Tasten: / zum Suchen, ↑ ↓ zum Bewegen, Enter zum Öffnen, Esc zum Leeren.',
    more: 'Weitere Treffer zeigen',
    sort: 'Ordnen nach',
    sorts: { relevance: 'Treffgüte', rating: 'Bewertung', date: 'Datum', importance: 'Gewicht' },
    facets: {
      type: 'Zeigen',
      rating: 'Bewertung',
      kind: 'Art',
      venue: 'Organ',
      year: 'Jahr',
      tag: 'Schlagwort',
      page: 'Erwähnt',
    },
    moreValues: 'Mehr …',
    busy: 'Suche läuft …',
    found: { one: '{n} Treffer', other: '{n} Treffer' },
    foundFor: { one: '{n} Treffer für „{query}“', other: '{n} Treffer für „{query}“' },
    nothing:
      'Nichts gefunden für „{query}“. Weniger oder andere Wörter versuchen oder einen Filter aufheben.',
    nothingFiltered: 'Nichts passt zu diesen Filtern. Einen aufheben.',
    start: 'Ein Wort eingeben, oder einen Filter wählen und alles sehen, was ihn erfüllt.',
    page: 'Seite',
  },
};
