/** This script, which stands in `assets/`; asked while it runs for the first time, when the document still knows. */
const OWN = new URL(
  (document.currentScript as HTMLScriptElement | null)?.src ?? 'assets/site.js',
  location.href,
);

/** The site's root, ending in `/`. */
export const ROOT = new URL('..', OWN);

/** The path of an address below the site's root; undefined outside of it. */
export function pathOf(href: string): string | undefined {
  const url = URL.parse?.(href) ?? (URL.canParse(href) ? new URL(href) : null);
  if (!url || url.origin !== ROOT.origin || url.protocol !== ROOT.protocol) return undefined;
  if (!url.pathname.startsWith(ROOT.pathname)) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(ROOT.pathname.length));
  } catch {
    return undefined;
  }
}

/** Loads a script of the site, by its path below the root; false where it is not there. */
export function loadScript(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    // Scripts of one version go together.
    script.src = new URL(path.startsWith('assets/') ? path + OWN.search : path, ROOT).href;
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
    script.addEventListener('load', () => script.remove());
  });
}
