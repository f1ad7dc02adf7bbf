const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that a link in a saved text may keep: absolute, or made absolute against `base`, with
 * the scheme http, https or mailto. Undefined for scripts, data, places within the page, and
 * relative addresses of a page whose own address is not known.
 */
export function linkAddress(href: string, base?: string): string | undefined {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  let url: URL;
  try {
    url = new URL(trimmed, base);
  } catch {
    // What is no address cannot be linked; its words stay as text.
    return undefined;
  }
  if (!ALLOWED.has(url.protocol)) return undefined;
  if (base !== undefined && url.hash !== '' && withoutHash(url.href) === withoutHash(base)) {
    return undefined;
  }
  // Kept letter for letter where that is safe; the URL's own spelling otherwise.
  return /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}\u0000-\u001f]+$/i.test(trimmed)
    ? trimmed
    : url.href;
}

function withoutHash(href: string): string {
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}
