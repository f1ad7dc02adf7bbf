/** What needs a person, and the page for an address that leads nowhere. */
export const attention = {
  attention: {
    title: 'What needs attention',
    intro:
      'Nothing here is hidden elsewhere: these are the places where a person can make the wiki better.',
    none: 'Nothing. Good.',
    more: 'and {n} more',
    overview: 'Overview',
    what: 'What',
    number: 'Number',
    venueEntries: 'sources here: {n}',
    sections: {
      broken: {
        title: 'Broken',
        text: 'Files with mistakes, links and citations that lead nowhere, quotations that a full copy does not hold.',
      },
      unrated: {
        title: 'Unrated sources',
        text: 'Rate the source in its sidecar, or its venue in venues.yaml.',
      },
      uncited: { title: 'Uncited sources', text: 'No page rests a statement on them yet.' },
      undated: {
        title: 'Undated sources',
        text: 'The source states no date of publication; a sidecar can give one.',
      },
      uncheckable: {
        title: 'Quotations that cannot be checked',
        text: 'No full copy of the source is held.',
      },
      unreadable: {
        title: 'Sources without text',
        text: 'Nothing of the text is held or could be read.',
      },
      withdrawn: {
        title: 'Withdrawn sources',
        text: 'Taken out of the wiki; their pages say so. A page that still cites one wants another source.',
      },
      venues: {
        title: 'Venues without a rating',
        text: 'Sources of this wiki stand in them and stay unrated until somebody judges the venue.',
      },
    },
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. IDs of sources never change, so the address may be mistyped.',
    home: 'Home page',
  },
};
