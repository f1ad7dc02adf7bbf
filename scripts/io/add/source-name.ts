import { isTracking } from '../../../src/model/ids/tracking.ts';

/** Leaves room for a running number, endings and `.meta.yaml` within the 255 bytes of file systems. */
const LONGEST_BYTES = 120;
/** Names of devices, which Windows does not give to files. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Where a fetched source is kept, below the wiki folder and without ending: `sources/<host>/<slug>`,
 * the slug made of path and query. The same address always gives the same name.
 */
export function sourceName(url: URL): string {
  const host = safeName(`${url.hostname.replace(/^www\./, '')}-${url.port}`, 'host');
  const query = [...url.searchParams]
    .filter(([name]) => !isTracking(name))
    .map(([name, value]) => `${name}-${value}`);
  const path = decoded(url.pathname).replace(/\.[A-Za-z]{2,5}(?:\.gz)?$/, '');
  return `sources/${host}/${safeName([path, ...query].join('-'), 'index')}`;
}

/** Letters and digits of any script, in lower case, and dashes, dots and underscores between them. */
export function safeName(text: string, fallback: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/\.{2,}/g, '.');
  const name = trimmed(cut(trimmed(plain)));
  if (name === '') return fallback;
  return RESERVED.test(name.split('.', 1)[0] as string) ? `${fallback}-${name}` : name;
}

function trimmed(name: string): string {
  return name.replace(/^[-._]+/, '').replace(/[-._]+$/, '');
}

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const char of name) {
    bytes += Buffer.byteLength(char);
    if (bytes > LONGEST_BYTES) break;
    kept += char;
  }
  return kept;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Escapes that are no UTF-8 stay as they are.
    return path;
  }
}
