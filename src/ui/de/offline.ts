import type { offline as en } from '../en/offline.ts';

/** Offline lesen: die Seite, die das Wiki speichert, und das Zeichen am Fuß der anderen. */
export const offline: typeof en = {
  offline: {
    title: 'Offline lesen',
    intro:
      'Gelesene Seiten bleiben ohne Verbindung lesbar. Auch das ganze Wiki lässt sich in diesem Browser speichern, mitsamt der Suche.',
    heading: 'Das ganze Wiki speichern',
    size: '{files} Dateien, {size}.',
    noRoom: 'Der Browser hat nur für {size} Platz.',
    save: 'Dieses Wiki zum Offline-Lesen speichern',
    goOn: 'Fortfahren',
    check: 'Nach einer neueren Fassung sehen',
    stop: 'Anhalten und Geladenes verwerfen',
    remove: 'Gespeichertes entfernen',
    progress: '{done} von {files} Dateien, {size} von {all}',
    progressLabel: 'Bisher gespeichert',
    stored: '{files} Dateien, {size}; Fassung {version}.',
    nothing: 'Gespeichert sind nur die Seiten, die Sie gelesen haben.',
    saving:
      'Wird gespeichert. Sie können weiterlesen oder die Seite schließen: Es geht weiter, wenn Sie wiederkommen.',
    renewing: 'Eine neuere Fassung wird geladen. Bis sie ganz da ist, lesen Sie die gespeicherte.',
    whole: 'Das ganze Wiki ist gespeichert. Es lässt sich ohne Verbindung lesen und durchsuchen.',
    renewed: 'Eine neuere Fassung ist gespeichert. Jede Seite, die Sie nun öffnen, stammt aus ihr.',
    offline:
      'Es gibt keine Verbindung. Geladenes bleibt erhalten; es geht weiter, wenn es eine gibt.',
    changing:
      'Die Website wird gerade geändert. Geladenes bleibt erhalten; fahren Sie später fort.',
    full: 'Der Browser hat keinen Platz mehr. Schaffen Sie welchen oder entfernen Sie Gespeichertes.',
    altered:
      'Der Server liefert andere Bytes, als gebaut wurden; auf die Kopie wäre kein Verlass. Sie wurde nicht gespeichert.',
    refused: 'Dieser Browser erlaubt nicht, für diese Website etwas zu speichern.',
    missing: 'Ohne Verbindung ist diese Seite nicht lesbar, denn sie ist nicht gespeichert:',
    visited: 'Gespeichert, weil Sie sie gelesen haben',
    fromDisk: 'Sie haben dieses Wiki von der Platte geöffnet: Es liegt schon ganz bei Ihnen.',
    noscript: 'Zum Speichern ist JavaScript nötig.',
    decimal: ',',
    zip: 'Als Dateien',
    zipText:
      'Das ganze Wiki in einer Datei. Entpacken und index.html mit Doppelklick öffnen: Alles geht von der Platte, auch die Suche.',
    zipLink: '{name} herunterladen',
    install:
      'Das Menü des Browsers bietet an, dieses Wiki zu installieren; es hat dann ein eigenes Symbol und Fenster.',
    marks: {
      page: 'Seite offline gespeichert',
      whole: 'Wiki offline gespeichert',
      saving: 'Wird gespeichert: {n} %',
      renewed: 'Neuere Fassung gespeichert',
    },
  },
};
