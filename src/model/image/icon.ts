/** The mark of Stemma: a tree of three manuscripts. `viewBox` 0 0 18 18. */
const MARK =
  '<path d="M9 4v4L4 14M9 8l5 6" fill="none" stroke="#96281b" stroke-width="1.6"/>' +
  '<g fill="#96281b"><circle cx="9" cy="3" r="2.6"/><circle cx="3.4" cy="15" r="2.6"/><circle cx="14.6" cy="15" r="2.6"/></g>';

/** An icon that the site is installed with. */
export interface Icon {
  /** Path below the site's root. */
  path: string;
  /** In pixels, both ways. */
  size: number;
  /** A system may cut its edges to a shape of its own, so the mark keeps to the middle. */
  maskable: boolean;
}

export const ICONS: readonly Icon[] = [
  { path: 'icons/192.png', size: 192, maskable: false },
  { path: 'icons/512.png', size: 512, maskable: false },
  { path: 'icons/maskable-512.png', size: 512, maskable: true },
  { path: 'icons/apple-180.png', size: 180, maskable: true },
];

/** The safe zone of a maskable icon is a circle of 80 % of its width (https://www.w3.org/TR/appmanifest/#icon-masks). */
export function iconSvg({ size, maskable }: Icon): string {
  const room = maskable ? 7 : 1.5;
  const box = `${-room} ${-room} ${18 + 2 * room} ${18 + 2 * room}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">` +
    `<rect x="${-room}" y="${-room}" width="100%" height="100%" fill="#fdfdfc"/>${MARK}</svg>`
  );
}
