import { palettePng } from '../../src/model/image/palette-png.ts';
import { type ShareImage, shareSvg } from '../../src/model/image/share-image.ts';
import { renderSvg } from './render-svg.ts';

/** In bytes: what a picture of a page may weigh. */
export const SHARE_LIMIT = 15_000;

/** What is given up, in this order, until a picture is light enough. */
const STEPS: { colours: number; text: boolean; title: number }[] = [
  { colours: 16, text: true, title: Number.POSITIVE_INFINITY },
  { colours: 8, text: true, title: Number.POSITIVE_INFINITY },
  { colours: 8, text: false, title: Number.POSITIVE_INFINITY },
  { colours: 8, text: false, title: 90 },
  { colours: 8, text: false, title: 50 },
];

/**
 * The picture of a page as PNG, of at most `SHARE_LIMIT` bytes: one that would weigh more has fewer
 * colours, then no text under its title, then less of the title.
 */
export async function drawShareImage(image: ShareImage): Promise<Uint8Array> {
  let png: Uint8Array = new Uint8Array();
  let last = '';
  let pixels: Awaited<ReturnType<typeof renderSvg>> | undefined;
  for (const { colours, text, title } of STEPS) {
    const said = {
      ...image,
      title: shorten(image.title, title),
      text: text ? image.text : undefined,
    };
    const svg = shareSvg(said) ?? '';
    if (pixels === undefined || svg !== last) pixels = await renderSvg(svg);
    last = svg;
    png = palettePng(pixels, colours);
    if (png.length <= SHARE_LIMIT) break;
  }
  return png;
}

/** Whole words of `title`, at most `length` characters with the sign that there are more. */
function shorten(title: string, length: number): string {
  if (title.length <= length) return title;
  const cut = title.slice(0, length).replace(/\s+\S*$/u, '');
  return `${cut.toWellFormed()} …`;
}
