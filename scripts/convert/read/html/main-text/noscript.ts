/** A note that asks for JavaScript is shorter than this; a text for readers without it is longer. */
const SHORTEST = 300;

/**
 * Some forums and shops write the text of a page for those without JavaScript alone, and build the
 * rest by script. Where most of the body's text stands in `<noscript>`, it is the text of the page:
 * those elements become plain boxes.
 */
export function openNoscript(document: Document): void {
  const found = [...document.querySelectorAll('body noscript')];
  const long = found.filter((element) => lengthOf(element) >= SHORTEST);
  if (long.length === 0) return;
  const inside = long.reduce((sum, element) => sum + lengthOf(element), 0);
  let all = lengthOf(document.body);
  for (const element of document.querySelectorAll('body script, body style')) {
    all -= lengthOf(element);
  }
  if (inside * 2 < all) return;
  for (const element of long) {
    const box = document.createElement('div');
    box.append(...element.childNodes);
    element.replaceWith(box);
  }
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
