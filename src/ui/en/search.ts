/** Searching. */
export const search = {
  search: {
    title: 'Search',
    label: 'Search',
    placeholder: 'Name, topic, "exact words" …',
    noscript: 'Searching needs JavaScript. Without it, these lists hold everything:',
    notFromDisk:
      'This edition has no search for a site opened from disk. These lists hold everything:',
    failed: 'The search index could not be loaded. These lists hold everything:',
    lists: 'Lists',
    filters: 'Narrow down',
    /** How values and facets go together. */
    rule: 'Several values of one group: any may fit. Several groups: all must.',
    clear: 'Clear all',
    keys: 'All words must occur; "words in quotes" just so. Keys: / to search, ↑ ↓ Home End to move, Enter to open, Esc to clear.',
    /** What is not searched, where a wiki says so. */
    scopes: {
      lead: 'Of saved texts, this search knows the first 1,500 characters.',
      metadata: 'This search knows titles, authors, venues, tags and addresses, not the texts.',
    },
    more: 'Show more results',
    sort: 'Sort by',
    sorts: {
      relevance: 'Relevance',
      rating: 'Rating',
      date: 'Date',
      importance: 'Importance',
      title: 'Title',
    },
    better: 'Weigh evidence',
    betterWhy:
      'Relevance counts most in titles, then key points, summaries, texts. With this on, firmer evidence comes first among sources that fit about equally well: relevance counts 4 % more for sources rated 5, 2 % more for 4, 2 % less for 2, 4 % less for 1; 2 % more where quotations from the source were verified; 2 % less where it says again what another source says. Pages and claims keep their places.',
    /** Why a result stands where it does, on each. */
    reasons: {
      higher: 'Higher because:',
      lower: 'Lower because:',
      level: 'rated {level} of 5',
      verified: 'quotations from it were verified',
      repeats: 'it says again what another source says',
    },
    facets: {
      type: 'Show',
      rating: 'Rating',
      kind: 'Kind',
      venue: 'Venue',
      year: 'Year',
      tag: 'Tag',
      page: 'Mentions',
      cited: 'Cited by',
    },
    source: 'source',
    moreValues: 'More …',
    busy: 'Searching …',
    found: { one: '{n} result', other: '{n} results' },
    foundFor: { one: '{n} result for “{query}”', other: '{n} results for “{query}”' },
    nothing: 'Nothing found for “{query}”.',
    nothingFiltered: 'Nothing fits these filters.',
    start: 'Type a word, or choose a filter to see everything that has it.',
    page: 'Page',
    /** The parts of a result that a passage is from. */
    places: {
      'key-points': 'Key points',
      summary: 'Summary',
      abstract: 'Abstract',
      notes: 'Notes',
      highlights: 'Highlights',
      saved: 'Text',
      about: 'About it',
    },
    odd: {
      unknown: '“{word}” occurs nowhere here and was left out.',
      near: '“{word}” occurs in other forms only, such as “{form}”.',
      short: '“{word}” is too short to look for by itself; put it in quotes with its neighbour.',
      dropped: 'Nothing has all of these words; shown without “{word}”.',
      phrase: 'A word in quotes occurs nowhere here.',
      unread:
        'Many texts have these words: they are read for the phrase as they are shown, and of those in which the words do not stand side by side at most {n}.',
    },
    help: {
      meant: 'Search for “{word}” instead',
      unquoted: 'Search without quotes',
      unfiltered: 'Search without filters ({n})',
      without: 'Leave out “{word}” ({n})',
      without1: 'Take away “{value}” ({n})',
    },
    exports: {
      label: 'Export references',
      busy: 'Gathering references …',
      done: { one: '{n} reference exported', other: '{n} references exported' },
      none: 'There is no source among these results.',
      failed: 'The references could not be read.',
    },
    /** Links from elsewhere to a search. */
    these: 'Search these sources',
    /** Of the search engine that browsers can add. */
    engine: 'Search {wiki}',
  },
};
