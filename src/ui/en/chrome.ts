/** What stands around every page: navigation, theme, foot, paging, copying. */
export const chrome = {
  skip: 'Skip to content',
  theme: { label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
  nav: {
    label: 'Main',
    wiki: 'Wiki',
    resources: 'Sources',
    venues: 'Venues',
    tags: 'Tags',
    ratings: 'Ratings',
    attention: 'Needs attention',
    search: 'Search',
  },
  foot: {
    label: 'Data and upkeep',
    json: 'Data (JSON)',
    bibtex: 'References (BibTeX)',
    feed: 'Feed',
    made: 'Every rating shows where it comes from; every quotation is checked against the saved text.',
  },
  pager: { label: 'Pages of this list', previous: 'Previous', next: 'Next', page: 'Page {n}' },
  external: 'leads outside',
  copy: {
    button: 'Copy',
    of: 'Copy {what}',
    done: 'Copied',
    failed: 'Could not copy. Select the text and copy it yourself.',
  },
};
