import type { scripts as en } from '../en/scripts.ts';

/** Was Skripte in die Seiten setzen. */
export const scripts: typeof en = {
  page: {
    marked: 'Markiert: wonach gesucht wurde',
    unmark: 'Markierung aufheben',
    open: 'Öffnen',
    close: 'Schließen',
    quote: 'Diese Stelle zitieren',
    quoteMarkdown: 'Zitat kopieren (Markdown)',
    quotePlain: 'Reiner Text',
    quoteKeys: 'Alt und Q kopiert die ausgewählte Stelle als Zitat.',
    reader: 'Leseansicht',
  },
  reader: {
    label: 'Leseansicht',
    close: 'Leseansicht verlassen',
    smaller: 'Kleinere Schrift',
    larger: 'Größere Schrift',
    measure: 'Breite',
    measure0: 'Schmal',
    measure1: 'Mittel',
    measure2: 'Breit',
    measure3: 'Sehr breit',
    face: 'Schriftart',
    face0: 'Mit Serifen',
    face1: 'Ohne Serifen',
    theme: 'Farben',
    theme0: 'Wie die Website',
    theme1: 'Hell',
    theme2: 'Sepia',
    theme3: 'Dunkel',
    theme4: 'Schwarz',
  },
};
