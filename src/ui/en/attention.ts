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
      retracted: {
        title: 'Retracted sources',
        text: 'Taken back, or of concern to their publishers. Pages that cite one are named: does what they say still stand?',
      },
      gone: {
        title: 'Gone from the web',
        text: 'Not at their addresses, twice, a week or more apart. The saved copy stays; an archived one can be named in the sidecar (archive).',
      },
      missing: {
        title: 'Missing once',
        text: 'Not at their addresses at the last look. A second look a week later tells whether they are gone.',
      },
      moved: {
        title: 'Moved',
        text: 'Their addresses lead elsewhere. Write the new one into the sidecar (url); the ID stays.',
      },
      drifted: {
        title: 'Changed since they were saved',
        text: 'The page has another text than the saved copy. Save it again where the change matters; the earlier text stays citable.',
      },
      suspected: {
        title: 'Perhaps gone',
        text: 'The address answers, but not with this source: an error page, the home page, another text. Open it in a browser.',
      },
      differences: {
        title: 'Sources that differ',
        text: 'Two sources say different things of one matter and time. Look into it, and settle it on the page it concerns.',
      },
      derived: {
        title: 'Possibly derived sources',
        text: 'One may be a rewrite of the other. Confirm it or part them in the sidecar of one: origin.',
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
