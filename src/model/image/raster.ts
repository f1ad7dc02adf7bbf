import { sha256 } from '../ids/digest.ts';
import type { SavedImage } from '../images.ts';

/** A larger file is no illustration of a text. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Smaller ones in a saved page are icons, rules and counters. */
const LEAST_SAVED = 24;
/** Larger ones fill the memory of who looks at them. */
const MOST_SIDE = 16_384;
const MOST_AREA = 64_000_000;

interface Size {
  width: number;
  height: number;
}

/**
 * What an image is, by its first bytes alone: PNG, JPEG, GIF, WebP or AVIF of a size that a person
 * looks at. Undefined for everything else, SVG among it, which is a program and not a picture.
 *
 * @param least - pixels of the shorter side
 */
export function rasterImage(bytes: Uint8Array, least = LEAST_SAVED): SavedImage | undefined {
  if (bytes.length < 32 || bytes.length > MOST_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [ending, sizeOf] of KINDS) {
    const size = sizeOf(view);
    if (!size) continue;
    const { width, height } = size;
    if (Math.min(width, height) < least || Math.max(width, height) > MOST_SIDE) return undefined;
    if (width * height > MOST_AREA) return undefined;
    const hash = sha256(bytes).slice(0, 16);
    return { name: `${hash}.${ending}`, width, height };
  }
  return undefined;
}

const KINDS: ReadonlyArray<[ending: string, sizeOf: (view: DataView) => Size | undefined]> = [
  ['png', png],
  ['jpg', jpeg],
  ['gif', gif],
  ['webp', webp],
  ['avif', avif],
];

/** https://www.w3.org/TR/png-3/#11IHDR */
function png(view: DataView): Size | undefined {
  if (view.getUint32(0) !== 0x89504e47 || ascii(view, 12, 4) !== 'IHDR') return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The first start-of-frame segment (ITU-T T.81, B.2.2). */
function jpeg(view: DataView): Size | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

function gif(view: DataView): Size | undefined {
  if (!/^GIF8[79]a$/.test(ascii(view, 0, 6))) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(view: DataView): Size | undefined {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return undefined;
  switch (ascii(view, 12, 4)) {
    case 'VP8X':
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    default:
      return undefined;
  }
}

/** The first property `ispe` (ISO/IEC 23008-12, 6.5.3), which stands near the start of the file. */
function avif(view: DataView): Size | undefined {
  if (ascii(view, 4, 4) !== 'ftyp' || !/^avi[fs]$/.test(ascii(view, 8, 4))) return undefined;
  const head = ascii(view, 0, Math.min(view.byteLength, 4096));
  const at = head.indexOf('ispe');
  if (at < 0 || at + 16 > view.byteLength) return undefined;
  return { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
}

function uint24(view: DataView, at: number): number {
  return view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
}

function ascii(view: DataView, at: number, length: number): string {
  return Buffer.from(view.buffer, view.byteOffset + at, length).toString('latin1');
}
