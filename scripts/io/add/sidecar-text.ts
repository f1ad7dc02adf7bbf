import type { IncomingHttpHeaders } from 'node:http';

/** Headers that may tell later whether the page has changed, and what it was called there. */
const KEPT_HEADERS = ['last-modified', 'etag', 'content-language', 'content-disposition', 'link'];

/** What is recorded of a source that was fetched. */
export interface Capture {
  /** The address as the person gave it; undefined where each record of the file has its own. */
  url: string | undefined;
  status: number;
  bytes: number;
  /** The addresses that were asked, from the first to the one that answered. */
  chain: readonly string[];
  /** Of the answer; some are kept. */
  headers: IncomingHttpHeaders;
  sha256: string;
}

/** The text of the sidecar of a fetched source; `day` is today, as `"2026-11-21"`. */
export function captureSidecar(capture: Capture, day: string): string {
  const { url, status, bytes, chain, headers, sha256 } = capture;
  const type = plain(headers['content-type'] ?? '').trim();
  const redirects = chain.slice(1).map((address) => `# redirected to ${plain(address)}`);
  return [
    ...(url === undefined ? [`# fetched from ${plain(chain[0] ?? '')}`] : [`url: ${quoted(url)}`]),
    `added: ${quoted(day)}`,
    `capture: {status: ${status}, fetched: ${quoted(day)}, size: ${quoted(sizeOf(bytes))}${type === '' ? '' : `, contentType: ${quoted(type)}`}}`,
    ...redirects,
    ...KEPT_HEADERS.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [`# ${name}: ${plain(String(value))}`];
    }),
    `# sha256: ${sha256}`,
    '',
  ].join('\n');
}

/** The sidecar of a copied file: what it had, and the day of adding where it does not say. */
export function addedSidecar(held: string | undefined, day: string): string {
  if (held !== undefined && /^(?:added|"added"|'added')\s*:/m.test(held)) return held;
  return withLines(held ?? '', [`added: ${quoted(day)}`]);
}

/** The text of a sidecar with lines below it, or as it is where it is no place for them. */
export function withLines(sidecar: string, lines: readonly string[]): string {
  if (lines.length === 0) return sidecar;
  // A flow mapping, or a document with an end, is no place to write a line below.
  if (/^(?:\s*\{|\.\.\.|---[^\n])/m.test(sidecar)) return sidecar;
  const before = sidecar === '' || sidecar.endsWith('\n') ? sidecar : `${sidecar}\n`;
  return before + lines.map((line) => `${line}\n`).join('');
}

/** `5 KB`, `1.2 MB`: rounded, never 0. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** A JSON string is a quoted YAML string too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function plain(text: string): string {
  return text.replace(/[^\u0020-\u007e]/g, '?').slice(0, 2000);
}
