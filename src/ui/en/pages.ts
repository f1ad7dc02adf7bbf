/** Wiki pages, venues, tags and the lists of each. */
export const pages = {
  resources: {
    title: 'Sources',
    intro:
      'Every saved source, newest publication first, with its rating and where it stands in the wiki.',
  },
  wikiIndex: {
    title: 'Wiki pages',
    intro: 'Hand-written pages by type, the most important first.',
  },
  wikiPage: {
    contents: 'Contents',
    references: 'References',
    backTo: 'back to where this is cited',
    linksHere: 'What links here',
    notesOnSource: 'Notes on a source',
    aliases: 'Also called',
    quality: 'Quality',
    importance: 'Importance',
    updated: 'Updated',
    missing: 'This source is not part of the wiki.',
    nothingLinks: 'No other page links here yet.',
  },
  venues: {
    title: 'Venues',
    intro:
      'Where sources were published. A source without a rating of its own inherits that of its venue.',
    rated: '{n} of {all} rated',
  },
  venue: {
    domains: 'Domains',
    kind: 'Kind',
    affiliations: 'Speaks for',
    rights: 'Rights',
    history: 'Earlier ratings',
    inheriting: 'Sources that have this rating',
    apart: 'Sources rated apart from it',
    apartText: 'Rated for themselves, or limited by a retraction or concern.',
    empty: 'No source of this wiki was published here yet.',
    unratedInheriting: 'Sources published here',
  },
  tags: { title: 'Tags', intro: 'Keywords of sources and pages.', none: 'Nothing is tagged yet.' },
  tag: { title: 'Tag: {tag}', pages: 'Pages', entries: 'Sources' },
};
