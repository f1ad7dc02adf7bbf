import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Pixels as red, green, blue and opacity, a byte each, row by row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * Pixels as a PNG with a palette (https://www.w3.org/TR/png-3/), which takes a fraction of the bytes of one without: the most
 * frequent colours make the palette, the others become the nearest of them. Packed by fflate, which gives the same bytes on every
 * machine. Opaque: what lies under the pixels is white.
 *
 * @param colours at most so many; 16 or fewer take half a byte a pixel
 */
export function palettePng({ width, height, rgba }: Pixels, colours = 16): Uint8Array {
  const pixels = opaque(rgba);
  const palette = paletteOf(pixels, Math.min(colours, 256));
  const depth = palette.length <= 16 ? 4 : 8;
  const perByte = 8 / depth;
  const stride = Math.ceil(width / perByte);
  const raw = new Uint8Array((stride + 1) * height);
  const indexOf = nearest(palette);
  let last = -1;
  let number = 0;
  for (let y = 0; y < height; y++) {
    const row = y * (stride + 1) + 1;
    for (let x = 0; x < width; x++) {
      const colour = pixels[y * width + x] as number;
      if (colour !== last) number = indexOf(colour);
      last = colour;
      const at = row + Math.floor(x / perByte);
      const shift = 8 - depth * ((x % perByte) + 1);
      raw[at] = (raw[at] as number) | (number << shift);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([depth, 3, 0, 0, 0], 8);
  const colourBytes = palette.flatMap((colour) => [
    colour >> 16,
    (colour >> 8) & 255,
    colour & 255,
  ]);
  return concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colourBytes)),
    chunk('IDAT', zlibSync(raw, { level: 8 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Colours as 0xRRGGBB over white. */
function opaque(rgba: Uint8Array): Uint32Array {
  const pixels = new Uint32Array(rgba.length / 4);
  for (let index = 0, at = 0; index < pixels.length; index++, at += 4) {
    const alpha = rgba[at + 3] as number;
    const red = over(rgba[at] as number, alpha);
    const green = over(rgba[at + 1] as number, alpha);
    pixels[index] = (red << 16) | (green << 8) | over(rgba[at + 2] as number, alpha);
  }
  return pixels;
}

function over(value: number, alpha: number): number {
  return alpha === 255 ? value : Math.round((value * alpha + 255 * (255 - alpha)) / 255);
}

/** How many pixels have each colour; neighbours mostly have the same. */
function countColours(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    const colour = pixels[start] as number;
    while (end < pixels.length && pixels[end] === colour) end++;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  }
  return counts;
}

/** The most frequent colours that lie apart from one another; of two as frequent, the darker. */
function paletteOf(pixels: Uint32Array, most: number): number[] {
  const byCount = [...countColours(pixels)]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .map(([colour]) => colour);
  if (byCount.length <= most) return byCount;
  const chosen: number[] = [];
  // Close shades of one colour would take the places of others: the distance that is asked for falls until enough are found.
  for (let apart = 72; apart >= 0 && chosen.length < most; apart -= 12) {
    for (const colour of byCount) {
      if (chosen.length === most) break;
      if (chosen.every((other) => distance(colour, other) > apart * apart)) chosen.push(colour);
    }
  }
  return chosen;
}

function nearest(palette: readonly number[]): (colour: number) => number {
  const known = new Map<number, number>(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    let best = 0;
    for (let index = 1; index < palette.length; index++) {
      if (distance(colour, palette[index] as number) < distance(colour, palette[best] as number))
        best = index;
    }
    known.set(colour, best);
    return best;
  };
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([Uint8Array.from(type, (char) => char.charCodeAt(0)), data]);
  const framed = new Uint8Array(body.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return framed;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
