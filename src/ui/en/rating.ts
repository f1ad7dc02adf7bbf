/** What says how a rating came about, and the page on the scale. */
export const rating = {
  rating: {
    heading: 'Credibility',
    short: 'Rating',
    because: 'Reason',
    meaning: 'What the level means',
    criteria: 'Criteria',
    evidence: 'Evidence',
    inherited: 'Inherited from its venue, {venue}, rated {date} by {by}.',
    own: 'Rated for this source itself, {date}, by {by}.',
    ratedBy: 'Rated {date} by {by}.',
    imported: 'Taken over from {from}. Nobody in this wiki has rated the source or its venue.',
    none: 'Neither the source nor its venue has been rated.',
    noneButRetracted:
      'Neither the source nor its venue had been rated; a retracted source has the lowest level.',
    unavailable:
      'The record of its venue ({venue}) is broken, so the rating that it would pass on is not known.',
    unavailableMeaning:
      'The record of the venue cannot be read at present, so its rating is not known.',
    someVenue: 'its venue',
    capped: 'It would be {before}, but {why}.',
    cappedBecause: {
      retracted: 'the source was retracted',
      concern: 'its publisher has expressed concern about it',
      corrected: 'it was corrected',
    },
    about: 'About the scale',
  },
  banner: {
    dated: '{title}, {date}',
    withdrawn: 'Withdrawn from this wiki',
    withdrawnText: '{reason} The page stays so that links to it keep working.',
    retracted: 'Retracted',
    concern: 'Expression of concern',
    corrected: 'Corrected',
    text: {
      retracted:
        'The publisher, author or institution has taken this source back. Do not rest a statement on it.',
      concern: 'The publisher has expressed concern about this source. Its rating is limited to 2.',
      corrected: 'The source was corrected after publication.',
    },
    notice: 'Notice',
    aboutItself: 'About itself:',
    aboutItselfText:
      'the venue speaks for what the source is about, {pages}. Its level does not change for that.',
  },
  ratings: {
    title: 'How sources are rated',
    intro:
      'A credibility rating says how far a source can be trusted for what it states. It is a judgement by a person, with a reason, and it never hides where it came from.',
    scale: 'The scale',
    path: 'How a rating comes about',
    steps: [
      'A rating made for the source itself wins.',
      'Else the source inherits the rating of its venue: the journal, newspaper, blog or site that published it.',
      'Else a rating that came with the source’s record is taken over, and marked so.',
      'Else it is unrated. That is the honest default; nothing is guessed.',
    ],
    limits: 'What can limit it',
    limitsText: [
      'A retracted source has level 1, whatever its venue.',
      'An expression of concern limits it to level 2.',
      'A correction is noted and changes nothing.',
      'A source about something that its own venue speaks for is marked “about itself”; its level does not change.',
    ],
    criteria: 'Criteria',
    criteriaText:
      'A rating of a venue answers these, each with yes, partly, no or unknown. They inform the level; they are not added up.',
    example: 'An example from this wiki',
    counts: 'In this wiki',
    duties:
      'Every rating has a reason, an author and a date. When it changes, the earlier one stays on the venue’s page.',
  },
};
