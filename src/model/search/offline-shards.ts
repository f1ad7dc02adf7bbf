import { compareText } from '../compare.ts';
import type { IndexFile } from './settle-index.ts';

/**
 * A search index as scripts, for a site that is opened from disk: browsers keep a page there from every file but
 * scripts, styles and pictures. Each script hands over several files of the index.
 */

/** Folder of the scripts, below the site's root. */
export const OFFLINE_FOLDER = 'pagefind-offline';
/** The global function that the scripts call. */
export const HAND_OVER = 'stemmaSearchFiles';
/** The script with what every search needs. */
export const CORE = 'core';

/** What such a script hands over. */
export interface Shard {
  /** How many scripts there are beside the core. */
  shards: number;
  /** By path below the index's folder: its bytes, each the low half of a UTF-16 unit. */
  files: Record<string, string>;
}

const MOST = 256;
const FAIR_SIZE = 128 * 1024;
/** Read as the results need them; everything else is read by the first search already. */
const READ_LATER = /^(?:columns|fragment|index)\/|^words\/[0-9a-f]+\.txt$/;

/**
 * Which script each file of an index goes to. There are so many scripts that they come to some 128 kB each, up to
 * 256 of them.
 *
 * @param files of the index's folder, with their sizes in bytes
 * @returns the paths, sorted, by the name of the script, without the programs, which need no packing
 */
export function planShards(files: readonly { path: string; size: number }[]): {
  shards: number;
  paths: Map<string, string[]>;
} {
  const packed = files.filter(({ path }) => !path.endsWith('.js'));
  const later = packed.filter(({ path }) => READ_LATER.test(path));
  const bytes = later.reduce((sum, { size }) => sum + size, 0);
  let shards = 1;
  while (shards < MOST && shards * FAIR_SIZE < bytes) shards *= 2;
  const paths = new Map<string, string[]>();
  for (const { path } of packed.toSorted((a, b) => compareText(a.path, b.path))) {
    const name = shardOf(path, shards);
    const held = paths.get(name);
    if (held) held.push(path);
    else paths.set(name, [path]);
  }
  return { shards, paths };
}

/** Name of the script that holds a file: `core`, or two hex digits. */
export function shardOf(path: string, shards: number): string {
  if (!READ_LATER.test(path)) return CORE;
  // FNV-1a, 32 bits (draft-eastlake-fnv): paths are ASCII.
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) {
    hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 0) % shards).toString(16).padStart(2, '0');
}

/**
 * A script that hands over files of an index. It is to be loaded with `charset="x-user-defined"`: then a byte
 * below 128 is read as that character and any other as U+F700 and the byte (https://encoding.spec.whatwg.org/#x-user-defined),
 * so that bytes may stand in a string as they are, 2 % larger on the whole. Base64 would take a third more.
 */
export function shardScript(shards: number, files: readonly IndexFile[]): Uint8Array {
  const parts = files.flatMap(({ path, content }, index) => [
    ascii(`${index === 0 ? '' : ','}\n${JSON.stringify(path)}:"`),
    escapeBytes(content),
    ascii('"'),
  ]);
  return concat([ascii(`${HAND_OVER}({"shards":${shards},"files":{`), ...parts, ascii('}})\n')]);
}

/** The bytes of a file that a script handed over. */
export function handedBytes(text: string): Uint8Array<ArrayBuffer> {
  // An array of bytes takes the low half of what is put into it.
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The letter behind the backslash for each byte that cannot stand in a string: `"`, `\`, line feed, carriage return. */
const ESCAPES = new Map([
  [0x22, 0x22],
  [0x5c, 0x5c],
  [0x0a, 0x6e],
  [0x0d, 0x72],
]);

function escapeBytes(bytes: Uint8Array): Uint8Array {
  const escaped = new Uint8Array(bytes.length * 2);
  let end = 0;
  for (const byte of bytes) {
    const letter = ESCAPES.get(byte);
    if (letter !== undefined) escaped[end++] = 0x5c;
    escaped[end++] = letter ?? byte;
  }
  return escaped.subarray(0, end);
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
