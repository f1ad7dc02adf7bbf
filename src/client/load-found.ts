/**
 * Loads what marks the found words of a search (`found.ts`), where an address names some and the browser does not mark
 * them by itself.
 *
 * @param beside a script of the site: the other is in the same folder
 */
export function loadFound(beside: HTMLScriptElement | null): void {
  const marks = Object.hasOwn(Document.prototype, 'fragmentDirective');
  if (marks || !location.hash.includes(':~:') || !beside) return;
  const script = document.createElement('script');
  script.src = new URL('found.js', beside.src).href;
  document.head.append(script);
}
