import { UnreadableSource } from '../../article.ts';
import { decodeWindows1252 } from '../windows-1252.ts';
import { decodeTransfer } from './transfer.ts';

/** A part of a MIME message; the first of a list is the message itself. */
export interface MimePart {
  /** By name in lower case; the first of each name, unfolded. */
  headers: ReadonlyMap<string, string>;
  isPage: boolean;
  /** Its bytes, with the transfer encoding undone. */
  body: () => Uint8Array;
}

const MOST_PARTS = 5000;
const DEEPEST = 5;
const LONGEST_HEADER = 64 * 1024;

/** Takes a MIME message apart (RFC 2045, RFC 2046) into all its parts, in order. */
export function parseMime(bytes: Uint8Array): MimePart[] {
  // One byte is one unit, so that places in the text are places in the bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts: MimePart[] = [];
  collect(text, bytes, 0, text.length, 0, parts);
  return parts;
}

/** The page that the message is about: the part that it names as its start, else its first page. */
export function mainPage(parts: readonly MimePart[]): MimePart | undefined {
  const start = parameter(parts[0]?.headers.get('content-type'), 'start');
  const pages = parts.filter(({ isPage }) => isPage);
  return (
    pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ??
    pages[0]
  );
}

function collect(
  text: string,
  bytes: Uint8Array,
  from: number,
  to: number,
  depth: number,
  parts: MimePart[],
): void {
  if (parts.length >= MOST_PARTS || depth > DEEPEST) return;
  const { headers, end } = readHeaders(text, from, to);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = parameter(type, 'boundary');
  const multipart = /^\s{0,9}multipart\//i.test(type) && boundary !== undefined;
  if (depth === 0 && headers.size === 0) {
    throw new UnreadableSource('it is not a saved page: it lacks its head', 'Save the page again');
  }
  parts.push({
    headers,
    isPage: !multipart && /^\s{0,9}(?:text\/html|application\/xhtml\+xml)/i.test(type),
    body: () => decodeTransfer(bytes.subarray(end, to), headers.get('content-transfer-encoding')),
  });
  if (!multipart) return;
  const mark = `--${boundary}`;
  let open: number | undefined;
  for (
    let at = text.indexOf(mark, end);
    at >= 0 && at < to;
    at = text.indexOf(mark, at + mark.length)
  ) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    if (open !== undefined) collect(text, bytes, open, cutBreak(text, at), depth + 1, parts);
    const line = text.indexOf('\n', at);
    open = line < 0 ? to : line + 1;
    if (text.startsWith('--', at + mark.length)) return;
  }
  // The file was cut short: what is there of its last part counts.
  if (open !== undefined && open < to) collect(text, bytes, open, to, depth + 1, parts);
}

/** The line break before a boundary belongs to the boundary. */
function cutBreak(text: string, at: number): number {
  if (text[at - 1] !== '\n') return at;
  return text[at - 2] === '\r' ? at - 2 : at - 1;
}

function readHeaders(
  text: string,
  from: number,
  to: number,
): { headers: Map<string, string>; end: number } {
  const window = text.slice(from, Math.min(to, from + LONGEST_HEADER));
  const blank = /^\r?\n|\r?\n\r?\n/.exec(window);
  const end = blank ? blank.index + blank[0].length : window.length;
  const headers = new Map<string, string>();
  const unfolded = window.slice(0, blank?.index ?? window.length).replace(/\r?\n[ \t]{1,80}/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!/^[\w-]{1,80}$/.test(name) || headers.has(name)) continue;
    headers.set(name, decodeHeader(line.slice(colon + 1)).trim());
  }
  return { headers, end: from + end };
}

/** Headers are ASCII; what is not is UTF-8 or, failing that, windows-1252. */
function decodeHeader(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: old programs wrote what their system used.
    return decodeWindows1252(bytes);
  }
}

/** A parameter of a header such as `Content-Type`, without quotes. */
export function parameter(type: string | undefined, name: string): string | undefined {
  const match = new RegExp(
    `;\\s{0,20}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`,
    'i',
  ).exec(type?.slice(0, 4000) ?? '');
  return match?.[1] ?? match?.[2];
}
