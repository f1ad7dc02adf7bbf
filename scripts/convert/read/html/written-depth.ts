/** Without an end tag of their own, or with one that may be left out. */
const NOT_NESTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td ' +
    'th thead tbody tfoot colgroup rt rp html head body'
  ).split(' '),
);
const TAG = /<(\/?)([a-z][^\s/<>]{0,60})([^<>]*)>/gi;

/**
 * How many elements stand open at most as a page is written, roughly and in one look: parsers take
 * minutes over a hundred thousand, and no page that was shown has them.
 */
export function writtenDepth(html: string): number {
  let open = 0;
  let most = 0;
  for (const [, end, name = '', rest = ''] of html.matchAll(TAG)) {
    if (NOT_NESTED.has(name.toLowerCase()) || rest.endsWith('/')) continue;
    open = Math.max(0, open + (end === '/' ? -1 : 1));
    most = Math.max(most, open);
  }
  return most;
}
