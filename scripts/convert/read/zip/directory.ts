import { UnreadableSource } from '../../article.ts';

/** A file in a ZIP archive, as the archive's directory tells it. */
export interface Entry {
  name: string;
  /** 0 is stored, 8 is deflate. */
  method: number;
  encrypted: boolean;
  /** Where its packed bytes begin, and how many there are. */
  start: number;
  packed: number;
  /** What the directory says it unpacks to. */
  size: number;
}

const MOST_ENTRIES = 20_000;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const FILE = 0x02014b50;
/** The end record and the longest comment behind it. */
const WINDOW = 22 + 0xffff;

/**
 * Reads the central directory (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12
 * to 4.3.16), ZIP64 too. Folders and names that lead out of the archive are not listed; of two
 * files with one name the first counts.
 */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const record = long(view, end - 12);
    if (record + 56 <= bytes.length && view.getUint32(record, true) === END_64) {
      count = long(view, record + 32);
      at = long(view, record + 48);
    }
  }
  if (count > MOST_ENTRIES) {
    throw new UnreadableSource(
      `the archive holds ${count} files, and more than ${MOST_ENTRIES} are not looked through`,
      'Save the article alone',
    );
  }
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== FILE) throw damaged();
    const length = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const entry = readEntry(view, bytes, at, length, extra);
    if (entry && !entries.has(entry.name)) entries.set(entry.name, entry);
    at += 46 + length + extra + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  length: number,
  extraLength: number,
): Entry | undefined {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
  if (name === '' || name.endsWith('/') || !staysInside(name)) return undefined;
  const wide = wideFields(view, at, at + 46 + length, extraLength);
  if (wide.offset + 30 > bytes.length) throw damaged();
  const start =
    wide.offset +
    30 +
    view.getUint16(wide.offset + 26, true) +
    view.getUint16(wide.offset + 28, true);
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    start,
    packed: wide.packed,
    size: wide.size,
  };
}

/** Sizes and place; where 32 bits are too few they stand in the extra field 0x0001. */
function wideFields(view: DataView, at: number, from: number, length: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = from; field + 4 <= Math.min(from + length, view.byteLength); ) {
    const end = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1 && end <= view.byteLength) {
      let next = field + 4;
      const take = (value: number): number => {
        if (value !== 0xffffffff || next + 8 > end) return value;
        next += 8;
        return long(view, next - 8);
      };
      size = take(size);
      packed = take(packed);
      offset = take(offset);
    }
    field = end;
  }
  return { packed, size, offset };
}

function staysInside(name: string): boolean {
  return !/^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - WINDOW); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

/** No archive that is read here is larger than a number can tell. */
function long(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw damaged();
  return Number(view.getBigUint64(at, true));
}

function damaged(): UnreadableSource {
  return new UnreadableSource(
    'the archive is damaged or was cut short',
    'Download or save it again',
  );
}
