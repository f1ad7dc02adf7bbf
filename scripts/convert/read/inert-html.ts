/** Elements whose content is not text of the page. */
const HIDDEN = [
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'head',
  'title',
];

/** The hidden element that a piece of raw HTML opens and does not close, by name. */
export function opensHidden(html: string): string | undefined {
  const match = /^\s{0,20}<([a-z]{1,12})(?=[\s>/])/i.exec(html);
  const name = match?.[1]?.toLowerCase();
  if (name === undefined || !HIDDEN.includes(name)) return undefined;
  return html.toLowerCase().includes(`</${name}`) ? undefined : name;
}

/** Whether a piece of raw HTML closes the element `name`. */
export function isClosing(html: string, name: string): boolean {
  return html.toLowerCase().includes(`</${name}`);
}
