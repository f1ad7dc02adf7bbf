/** What is recorded of a source that was fetched. */
export interface Capture {
  /** The address as the person gave it; undefined where each record of the file has its own. */
  url: string | undefined;
  status: number;
  bytes: number;
  /** The addresses that were asked, from the first to the one that answered. */
  chain: readonly string[];
  contentType: string | undefined;
  sha256: string;
}

/** The text of the sidecar of a fetched source; `day` is today, as `"2026-11-21"`. */
export function captureSidecar(capture: Capture, day: string): string {
  const { url, status, bytes, chain, contentType, sha256 } = capture;
  const redirects = chain.slice(1).map((address) => `# redirected to ${plain(address)}`);
  return [
    ...(url === undefined ? [`# fetched from ${plain(chain[0] ?? '')}`] : [`url: ${quoted(url)}`]),
    `added: ${quoted(day)}`,
    `capture: {status: ${status}, fetched: ${quoted(day)}, size: ${quoted(sizeOf(bytes))}}`,
    ...redirects,
    ...(contentType === undefined ? [] : [`# content-type: ${plain(contentType)}`]),
    `# sha256: ${sha256}`,
    '',
  ].join('\n');
}

/** The sidecar of a copied file: what it had, and the day of adding where it does not say. */
export function addedSidecar(held: string | undefined, day: string): string {
  if (held !== undefined && /^(?:added|"added"|'added')\s*:/m.test(held)) return held;
  // A flow mapping, or a document with an end, is no place to write a line below.
  if (held !== undefined && /^(?:\s*\{|\.\.\.|---[^\n])/m.test(held)) return held;
  const before = held === undefined || held === '' || held.endsWith('\n') ? held : `${held}\n`;
  return `${before ?? ''}added: ${quoted(day)}\n`;
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
