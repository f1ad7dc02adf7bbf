/** Long lists: their pages, and the ways to narrow them down. */
export const lists = {
  lists: {
    thisPage: 'Filters and sorts the rows of this page.',
    narrow: 'Narrow this list down in the search',
    /** Beside a list that ends before its items do. */
    first: 'The first {shown} of {all} are listed.',
    alsoCitedBy: { one: 'and {n} more page', other: 'and {n} more pages' },
    data: 'All of them are in the data of this source.',
    /** Above the graph of a wiki that is too large to be drawn at once. */
    drawn: 'The {shown} best connected of {all} are drawn.',
    drawMore: 'Draw more',
    notDrawn: 'This one is not among those that are drawn; its own page shows what is around it:',
  },
};
