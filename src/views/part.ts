/** A link as it stands in a page: `href` is relative to that page. */
export interface Link {
  text: string;
  href: string;
}

/** Running text with links in it. */
export type Part = string | Link;

/** An address outside the site, shown with the host it really leads to. */
export interface External {
  href: string;
  /** In ASCII form (punycode), so that look-alike letters show. */
  host: string;
}

/** `undefined` for anything but http and https, or what is no address. */
export function external(url: string | undefined): External | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  return { href: parsed.href, host: parsed.host };
}

/**
 * Puts links into a sentence of the interface: `parts('from {venue}', {venue: link})`. A name
 * without a value stays as it is.
 */
export function parts(text: string, values: Record<string, Part>): Part[] {
  return text
    .split(/(\{\w+\})/)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name !== undefined && Object.hasOwn(values, name) ? (values[name] as Part) : piece;
    })
    .filter((piece) => piece !== '');
}
