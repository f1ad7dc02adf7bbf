import { escapeMarkup } from '../escape-markup.ts';
import { isDrawable, wrapText } from './wrap-text.ts';

/** What the picture of a page says where a link to it is shared. */
export interface ShareImage {
  /** Path of the picture below the site's root. */
  path: string;
  wiki: string;
  /** Type of the page, or kind of the source. */
  kicker: string;
  title: string;
  text?: string | undefined;
  /** `3/5 Good`, `12 references` … */
  foot: string;
  /** 1 to 5: drawn as bars. */
  level?: number | undefined;
}

/** In pixels: the shape that those who show it ask for (https://ogp.me), at two thirds of the size, so that the file stays small. */
export const SHARE_WIDTH = 800;
export const SHARE_HEIGHT = 420;
/** What the drawing counts in. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 84;
const PAPER = '#fdfdfc';
const INK = '#1b1e22';
const SOFT = '#565c64';
const RUBRIC = '#96281b';
const LEVELS = ['#6d7278', '#b3261e', '#9c5c05', '#2c6694', '#4b7a1f', '#0b6b57'];

/** The picture as SVG; undefined where its title is in a script that the font does not have. */
export function shareSvg({
  wiki,
  kicker,
  title,
  text,
  foot,
  level,
}: ShareImage): string | undefined {
  if (!isDrawable(title)) return undefined;
  const room = WIDTH - 2 * EDGE;
  const size = title.length > 70 ? 54 : 66;
  const lines = wrapText(title, size, room, title.length > 70 ? 4 : 3);
  const below = 196 + lines.length * size * 1.18;
  const textLines = below > 420 || !text || !isDrawable(text) ? [] : wrapText(text, 30, room, 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Inter">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<rect width="14" height="${HEIGHT}" fill="${level === undefined ? RUBRIC : LEVELS[level]}"/>`,
    line(
      EDGE,
      112,
      28,
      SOFT,
      [isDrawable(kicker) ? kicker : '', isDrawable(wiki) ? wiki : '']
        .filter(Boolean)
        .join('  ·  '),
    ),
    ...lines.map((one, index) => line(EDGE, 196 + index * size * 1.18, size, INK, one, 600)),
    ...textLines.map((one, index) => line(EDGE, below + 16 + index * 42, 30, SOFT, one)),
    ...(level === undefined ? [] : bars(level)),
    line(
      level === undefined ? EDGE : EDGE + 150,
      562,
      32,
      level === undefined ? SOFT : INK,
      isDrawable(foot) ? foot : '',
      600,
    ),
    '</svg>',
  ].join('');
}

function line(
  x: number,
  y: number,
  size: number,
  fill: string,
  text: string,
  weight = 400,
): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(text)}</text>`;
}

/** Five bars, as many filled as the level says. */
function bars(level: number): string[] {
  return [1, 2, 3, 4, 5].map((step) => {
    const height = 12 + step * 6;
    const paint =
      step <= level ? `fill="${LEVELS[level]}"` : `fill="none" stroke="#868b91" stroke-width="2"`;
    return `<rect x="${EDGE + (step - 1) * 26}" y="${566 - height}" width="18" height="${height}" ${paint}/>`;
  });
}
