import { ask } from './ask.ts';

const CLASS = 'unstored';

/** While there is no connection, tells links to pages that cannot be read apart from the others. */
export async function markLinks(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ href }) => href.startsWith(location.origin) && /\.html(?:[?#]|$)/.test(href),
  );
  if (navigator.onLine) {
    for (const link of links) link.classList.remove(CLASS);
    listen();
    return;
  }
  const { stored = [] } = await ask({ ask: 'status', urls: links.map(({ href }) => href) });
  const there = new Set(stored);
  for (const link of links) link.classList.toggle(CLASS, !there.has(link.href));
  listen();
}

let listens = false;

function listen(): void {
  if (listens) return;
  listens = true;
  for (const change of ['online', 'offline']) addEventListener(change, () => void markLinks());
}
