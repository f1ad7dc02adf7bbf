import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { directoryEnd, directoryLine, localHeader, type ZipEntry } from './zip-records.ts';

/**
 * Makes a zip, one file after the other, in the order given: in memory is never more than one file. Packed by fflate and dated
 * alike, so the same files give the same bytes on every machine.
 */
export class ZipWriter {
  #entries: ZipEntry[] = [];
  #length = 0;
  #write: (bytes: Uint8Array) => void;

  /** @param write takes the bytes of the zip in order */
  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /**
   * @param stored whether the file is left unpacked, as an EPUB asks for its first
   * @throws RangeError for a file of 4 GB or more
   */
  add(name: string, content: Uint8Array, { stored = false } = {}): void {
    const deflated = stored ? content : deflateSync(content, { level: 9 });
    const isSmaller = deflated.length < content.length;
    const body = isSmaller ? deflated : content;
    const entry = {
      name,
      method: isSmaller ? (8 as const) : (0 as const),
      crc: crc32(content),
      size: content.length,
      packed: body.length,
    };
    const offset = this.#length;
    this.#put(localHeader(entry));
    this.#put(body);
    this.#entries.push({ ...entry, offset });
  }

  /** Writes the directory; nothing can be added after it. */
  end(): void {
    const start = this.#length;
    for (const entry of this.#entries) this.#put(directoryLine(entry));
    this.#put(directoryEnd(this.#entries.length, start, this.#length - start));
  }

  #put(bytes: Uint8Array): void {
    this.#write(bytes);
    this.#length += bytes.length;
  }
}
