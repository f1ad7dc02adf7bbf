import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Pixels } from '../../src/model/image/palette-png.ts';

const require = createRequire(import.meta.url);
/** Letters of these alphabets can be drawn; each is a file of its own. */
const ALPHABETS = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
];
const WEIGHTS = [400, 600];

let ready: Promise<Uint8Array[]> | undefined;

/** Draws an SVG without a browser: the program is WebAssembly, so every machine gives the same pixels. Text is in Inter. */
export async function renderSvg(svg: string): Promise<Pixels> {
  ready ??= load();
  const fontBuffers = await ready;
  const image = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Inter' } });
  const drawn = image.render();
  const pixels = { width: drawn.width, height: drawn.height, rgba: drawn.pixels };
  drawn.free();
  image.free();
  return pixels;
}

async function load(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return ALPHABETS.flatMap((alphabet) =>
    WEIGHTS.map((weight) =>
      readFileSync(
        require.resolve(`@fontsource/inter/files/inter-${alphabet}-${weight}-normal.woff2`),
      ),
    ),
  );
}
