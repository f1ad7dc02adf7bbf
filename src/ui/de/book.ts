import type { book as en } from '../en/book.ts';

/** Texte, die nur ein Buch hat. */
export const book: typeof en = {
  book: {
    contents: 'Inhalt',
    accessibility:
      'Text mit Überschriften, Inhaltsverzeichnis und Verweisen in Lesereihenfolge. Bewertungen stehen in Worten und Zahlen.',
    noImages: 'Es gibt keine Bilder.',
    images: 'Bilder haben Beschreibungen.',
  },
};
