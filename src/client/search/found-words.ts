/** More words than this would say little about where to look. */
const MOST = 6;

/**
 * The end of an address that lets the browser mark, on the page it opens, the words that were found
 * (https://wicg.github.io/scroll-to-text-fragment/); browsers that know no such thing ignore it.
 *
 * @param excerpt text with `<mark>` around what was found, as Pagefind gives it
 * @returns `#:~:text=…`, or nothing where no word was marked
 */
export function foundWords(excerpt: string): string {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, text = '']) => plain(text));
  const words = new Map(marked.filter((word) => word !== '').map((word) => [fold(word), word]));
  const directives = [...words.values()].slice(0, MOST).map((word) => `text=${encode(word)}`);
  return directives.length === 0 ? '' : `#:~:${directives.join('&')}`;
}

/** Without the escapes of HTML, and without the punctuation that a mark takes along. */
function plain(text: string): string {
  return text
    .replace(/&(?:lt|gt|quot|#39);/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const fold = (word: string): string => word.toLowerCase();

/** Hyphen and comma part the pieces of a text directive, so they are escaped too. */
function encode(word: string): string {
  return encodeURIComponent(word.toWellFormed()).replace(/-/g, '%2D');
}
