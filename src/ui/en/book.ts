/** Texts that only a book has. */
export const book = {
  book: {
    contents: 'Contents',
    accessibility:
      'Text with headings, a table of contents and links in reading order. Ratings are given in words and numbers.',
    noImages: 'There are no images.',
    images: 'Images have descriptions.',
  },
};
