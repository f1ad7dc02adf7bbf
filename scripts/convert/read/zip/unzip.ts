import { Inflate } from 'fflate';
import { UnreadableSource } from '../../article.ts';
import { type Entry, readDirectory } from './directory.ts';

/** What one file may unpack to, in bytes. */
export const MOST_UNPACKED = 256 * 1024 * 1024;
/** Text packs to a hundredth at best; what promises more is made to fill a machine. */
const RATIO = 200;
/** So much does no harm, however well it was packed: text may say one thing over and over. */
const HARMLESS = 32 * 1024 * 1024;
const CHUNK = 16 * 1024;

/** A ZIP archive in memory, unpacked file by file and never to disk. */
export interface Zip {
  /** Names of its files as they stand, in the archive's order; none that leads out of it. */
  names: readonly string[];
  /**
   * The bytes of one of its files; undefined where it has none of this name.
   *
   * @throws UnreadableSource - where it is damaged, encrypted, or all that was read so far would
   * unpack to more than 256 MB
   */
  read(name: string): Uint8Array | undefined;
}

/**
 * Opens a ZIP archive.
 *
 * @throws UnreadableSource - for a damaged archive, and for one made to fill a machine
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes);
  const promised = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (promised > MOST_UNPACKED && promised > RATIO * bytes.length) throw bomb();
  let left = MOST_UNPACKED;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const unpacked = unpack(bytes, entry, left);
      left -= unpacked.length;
      return unpacked;
    },
  };
}

/** Whether bytes begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The names in an archive; none where it cannot be read, so that a format can be told by them. */
export function namesInZip(bytes: Uint8Array): ReadonlySet<string> {
  if (!isZip(bytes)) return new Set();
  try {
    return new Set(readDirectory(bytes).keys());
  } catch {
    // The reader that its ending names says what is wrong with it.
    return new Set();
  }
}

function unpack(bytes: Uint8Array, entry: Entry, left: number): Uint8Array {
  if (entry.encrypted) {
    throw new UnreadableSource(
      `${entry.name} in the archive is encrypted`,
      'Save it again without a password',
    );
  }
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (packed.length < entry.packed) throw damaged();
  if (entry.method === 0) {
    if (packed.length > left) throw bomb();
    return packed.slice();
  }
  if (entry.method !== 8) {
    throw new UnreadableSource(
      `${entry.name} in the archive is packed in a way that is not known (${entry.method})`,
      'Pack it again in the usual way (deflate)',
    );
  }
  return inflate(packed, left);
}

function inflate(packed: Uint8Array, left: number): Uint8Array {
  const most = Math.min(left, Math.max(RATIO * packed.length, HARMLESS));
  const chunks: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    total += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
    try {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    } catch {
      throw damaged();
    }
    if (total > most) throw bomb();
  }
  return joinChunks(chunks, total);
}

function joinChunks(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function damaged(): UnreadableSource {
  return new UnreadableSource(
    'the archive is damaged or was cut short',
    'Download or save it again',
  );
}

function bomb(): UnreadableSource {
  return new UnreadableSource(
    'it would unpack to far more than a document holds (a "zip bomb")',
    'Do not open it; delete it, or save the article in another format',
  );
}
