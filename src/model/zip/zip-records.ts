/** A file in a zip, as its headers describe it. */
export interface ZipEntry {
  /** With `/` between folders. */
  name: string;
  /** 0: stored as it is; 8: deflated. */
  method: 0 | 8;
  crc: number;
  /** Sizes in bytes, before and after packing. */
  size: number;
  packed: number;
  /** Where its header stands in the zip. */
  offset: number;
}

/** 1 January 1980, the earliest that the format knows: the same files give the same zip whenever it is made. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const LARGEST = 0xffffffff;
const MOST_ENTRIES = 0xffff;

const encoder = new TextEncoder();

/** What stands before a file's bytes (APPNOTE 4.3.7). @throws RangeError for a file of 4 GB or more */
export function localHeader(entry: Omit<ZipEntry, 'offset'>): Uint8Array {
  if (entry.size >= LARGEST || entry.packed >= LARGEST)
    throw new RangeError(`${entry.name}: too large for a zip`);
  const name = encoder.encode(entry.name);
  return record(30, name, new Uint8Array(), [
    [0, 4, 0x04034b50],
    [4, 2, 20],
    [6, 2, FLAGS],
    [8, 2, entry.method],
    [12, 2, DATE],
    [14, 4, entry.crc],
    [18, 4, entry.packed],
    [22, 4, entry.size],
    [26, 2, name.length],
  ]);
}

/** A line of the directory (4.3.12); beyond 4 GB the place stands in an extra field of Zip64 (4.5.3). */
export function directoryLine(entry: ZipEntry): Uint8Array {
  const name = encoder.encode(entry.name);
  const isFar = entry.offset >= LARGEST;
  const extra = isFar
    ? record(12, new Uint8Array(), new Uint8Array(), [
        [0, 2, 1],
        [2, 2, 8],
        [4, 8, entry.offset],
      ])
    : new Uint8Array();
  return record(46, name, extra, [
    [0, 4, 0x02014b50],
    [4, 2, isFar ? 45 : 20],
    [6, 2, isFar ? 45 : 20],
    [8, 2, FLAGS],
    [10, 2, entry.method],
    [14, 2, DATE],
    [16, 4, entry.crc],
    [20, 4, entry.packed],
    [24, 4, entry.size],
    [28, 2, name.length],
    [30, 2, extra.length],
    [42, 4, isFar ? LARGEST : entry.offset],
  ]);
}

/**
 * The end of the directory (4.3.16), with that of Zip64 before it where there are more than 65,534 files or 4 GB (4.3.14).
 *
 * @param start where the directory begins
 * @param length bytes of the directory
 */
export function directoryEnd(count: number, start: number, length: number): Uint8Array {
  const isLarge = count >= MOST_ENTRIES || start + length >= LARGEST;
  const end = record(22, new Uint8Array(), new Uint8Array(), [
    [0, 4, 0x06054b50],
    [8, 2, Math.min(count, MOST_ENTRIES)],
    [10, 2, Math.min(count, MOST_ENTRIES)],
    [12, 4, isLarge ? LARGEST : length],
    [16, 4, isLarge ? LARGEST : start],
  ]);
  if (!isLarge) return end;
  const large = record(56, new Uint8Array(), new Uint8Array(), [
    [0, 4, 0x06064b50],
    [4, 8, 44],
    [12, 2, 45],
    [14, 2, 45],
    [24, 8, count],
    [32, 8, count],
    [40, 8, length],
    [48, 8, start],
  ]);
  const locator = record(20, new Uint8Array(), new Uint8Array(), [
    [0, 4, 0x07064b50],
    [8, 8, start + length],
    [16, 4, 1],
  ]);
  return Uint8Array.from([...large, ...locator, ...end]);
}

type Field = [at: number, bytes: 2 | 4 | 8, value: number];

/** Little-endian fields, then a name, then an extra field. */
function record(
  length: number,
  name: Uint8Array,
  extra: Uint8Array,
  fields: readonly Field[],
): Uint8Array {
  const bytes = new Uint8Array(length + name.length + extra.length);
  const view = new DataView(bytes.buffer);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
  }
  bytes.set(name, length);
  bytes.set(extra, length + name.length);
  return bytes;
}
