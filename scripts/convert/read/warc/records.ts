/** A record of a WARC file (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/). */
export interface WarcRecord {
  type: string;
  /** By name in lower case. */
  headers: ReadonlyMap<string, string>;
  content: Uint8Array;
}

const LONGEST_HEAD = 64 * 1024;
const MOST_RECORDS = 200_000;

export interface WarcRecords {
  records: WarcRecord[];
  /** Whether the file ends within a record, or holds what is no record. */
  cut: boolean;
}

/** Cuts an unpacked WARC file into its records by the lengths they state. */
export function readRecords(bytes: Uint8Array): WarcRecords {
  const records: WarcRecord[] = [];
  let at = 0;
  while (at < bytes.length) {
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
    if (at >= bytes.length) break;
    const head = readHead(bytes, at);
    const length = Number(head?.headers.get('content-length') ?? Number.NaN);
    if (!head || !/^WARC\//.test(head.first) || !Number.isSafeInteger(length) || length < 0) {
      return { records, cut: true };
    }
    const end = head.end + length;
    const type = head.headers.get('warc-type') ?? '';
    records.push({ type, headers: head.headers, content: bytes.subarray(head.end, end) });
    if (end > bytes.length || records.length >= MOST_RECORDS) return { records, cut: true };
    at = end;
  }
  return { records, cut: false };
}

export interface Head {
  /** The first line: a version, or a status line. */
  first: string;
  headers: Map<string, string>;
  /** Where what comes after the empty line begins. */
  end: number;
}

/** Reads a first line and headers up to an empty line, as WARC records and HTTP responses have. */
export function readHead(bytes: Uint8Array, at: number): Head | undefined {
  const window = Buffer.from(bytes.subarray(at, at + LONGEST_HEAD)).toString('utf8');
  const blank = /\r?\n\r?\n/.exec(window);
  if (!blank) return undefined;
  const text = window.slice(0, blank.index);
  const [first = '', ...lines] = text.replace(/\r?\n[ \t]{1,80}/g, ' ').split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { first, headers, end: at + endOfHead(bytes, at) };
}

/** Counted in bytes: a header may hold letters that are longer than one. */
function endOfHead(bytes: Uint8Array, at: number): number {
  for (let index = at; index < bytes.length; index += 1) {
    if (bytes[index] !== 0x0a) continue;
    if (bytes[index + 1] === 0x0a) return index + 2 - at;
    if (bytes[index + 1] === 0x0d && bytes[index + 2] === 0x0a) return index + 3 - at;
  }
  return bytes.length - at;
}
