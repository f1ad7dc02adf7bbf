import type { pages as en } from '../en/pages.ts';

/** Wikiseiten, Organe, Schlagwörter und die Listen davon. */
export const pages: typeof en = {
  resources: {
    title: 'Quellen',
    intro:
      'Alle gespeicherten Quellen, die neuesten zuerst, mit ihrer Bewertung und ihrem Platz im Wiki.',
  },
  wikiIndex: {
    title: 'Wikiseiten',
    intro: 'Von Hand geschriebene Seiten nach Art, die wichtigsten zuerst.',
  },
  wikiPage: {
    contents: 'Inhalt',
    references: 'Einzelnachweise',
    backTo: 'zurück zu der Stelle, die dies zitiert',
    linksHere: 'Was hierher verweist',
    notesOnSource: 'Notizen zu einer Quelle',
    aliases: 'Auch genannt',
    quality: 'Güte',
    importance: 'Gewicht',
    updated: 'Stand',
    missing: 'Diese Quelle gehört nicht zum Wiki.',
    nothingLinks: 'Noch verweist keine andere Seite hierher.',
  },
  venues: {
    title: 'Organe',
    intro:
      'Wo Quellen erschienen sind: Zeitschriften, Zeitungen, Blogs, Websites. Eine Quelle ohne eigene Bewertung erbt die ihres Organs.',
    rated: '{n} von {all} bewertet',
  },
  venue: {
    domains: 'Domains',
    kind: 'Art',
    affiliations: 'Spricht für',
    rights: 'Rechte',
    history: 'Frühere Bewertungen',
    inheriting: 'Quellen mit dieser Bewertung',
    apart: 'Quellen mit anderer Bewertung',
    apartText: 'Für sich bewertet, oder begrenzt, weil zurückgezogen oder mit Bedenken versehen.',
    empty: 'Noch ist keine Quelle dieses Wikis hier erschienen.',
    unratedInheriting: 'Hier erschienene Quellen',
  },
  tags: {
    title: 'Schlagwörter',
    intro: 'Schlagwörter der Quellen und Seiten.',
    none: 'Noch trägt nichts ein Schlagwort.',
  },
  tag: { title: 'Schlagwort: {tag}', pages: 'Seiten', entries: 'Quellen' },
};
