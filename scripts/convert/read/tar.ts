/** A plain file of a tar archive. */
export interface TarFile {
  name: string;
  content: Uint8Array;
}

const BLOCK = 512;
const MOST_FILES = 50_000;

/** Whether bytes are a tar archive (POSIX ustar; its mark stands at 257). */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length > 2 * BLOCK && ascii(bytes, 257, 5) === 'ustar';
}

/** The plain files of a tar archive in memory, in its order; of one that was cut off, what is whole. */
export function* readTar(bytes: Uint8Array): Generator<TarFile> {
  let files = 0;
  for (let at = 0; at + BLOCK <= bytes.length && files < MOST_FILES; ) {
    if (bytes[at] === 0) return;
    const size = Number.parseInt(ascii(bytes, at + 124, 12), 8);
    if (!Number.isSafeInteger(size) || size < 0) return;
    const from = at + BLOCK;
    if (from + size > bytes.length) return;
    const kind = String.fromCharCode(bytes[at + 156] ?? 0);
    if (kind === '0' || kind === '\0') {
      const prefix = ascii(bytes, at + 345, 155);
      const name = ascii(bytes, at, 100);
      yield {
        name: prefix === '' ? name : `${prefix}/${name}`,
        content: bytes.subarray(from, from + size),
      };
      files += 1;
    }
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** Text up to a NUL. */
function ascii(bytes: Uint8Array, at: number, length: number): string {
  const text = Buffer.from(bytes.subarray(at, at + length)).toString('latin1');
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
