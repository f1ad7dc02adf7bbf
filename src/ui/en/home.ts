/** The home page. */
export const home = {
  home: {
    searchLabel: 'Search sources and pages',
    searchPlaceholder: 'Name, topic, phrase …',
    searchButton: 'Search',
    start: 'Start here',
    readOn: 'Read on',
    pages: 'Most important pages',
    allPages: 'All pages',
    recent: 'Recently added sources',
    allSources: 'All sources',
    levels: 'How far the sources can be trusted',
    levelsText: 'Sources by credibility rating.',
    howRated: 'How sources are rated',
    empty: 'This wiki has no sources yet. Put an article into its sources folder and build again.',
  },
};
