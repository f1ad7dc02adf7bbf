/** Says which page was wanted and is not there, and links to it for another try; only to one of this site. */
export function showMissing(text: string): void {
  const wanted = new URLSearchParams(location.search).get('missing');
  const place = document.querySelector<HTMLElement>('#missing');
  const root = new URL('.', location.href).href;
  if (!place || !wanted?.startsWith(root)) return;
  const link = document.createElement('a');
  link.href = wanted;
  link.textContent = wanted.slice(root.length) || wanted;
  place.append(`${text} `, link);
  place.hidden = false;
}
