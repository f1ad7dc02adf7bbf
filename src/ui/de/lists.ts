import type { lists as en } from '../en/lists.ts';

/** Lange Listen. */
export const lists: typeof en = {
  lists: {
    thisPage: 'Filtert und sortiert die Zeilen dieser Seite.',
    narrow: 'Diese Liste in der Suche eingrenzen',
    first: 'Hier stehen die ersten {shown} von {all}.',
    alsoCitedBy: { one: 'und {n} weitere Seite', other: 'und {n} weitere Seiten' },
    data: 'Alle stehen in den Daten dieser Quelle.',
    drawn: 'Gezeichnet sind die {shown} am besten verknüpften von {all}.',
    drawMore: 'Mehr zeichnen',
    notDrawn:
      'Diese ist nicht unter den gezeichneten; ihre eigene Seite zeigt, was um sie herum steht:',
  },
};
