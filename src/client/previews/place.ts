/** A rectangle of the window, in CSS pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Room {
  width: number;
  height: number;
  /** The text in which the link stands. */
  text: Box;
  rtl: boolean;
}

const GAP = 8;
const EDGE = 12;

/**
 * Where a card is put so that it does not cover what is being read: in the margin beside the text where
 * there is room, else below the line of the link, else above it.
 *
 * @param link the line box of the link that was pointed at
 * @returns the card's upper left corner in the window
 */
export function placeCard(
  link: Box,
  card: { width: number; height: number },
  { width, height, text, rtl }: Room,
): { left: number; top: number } {
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  const beside = within(link.top - GAP, height - card.height);
  const margin = 3 * GAP;
  const after = { free: width - text.right - margin, left: text.right + margin };
  const before = { free: text.left - margin, left: text.left - margin - card.width };
  const side = (rtl ? [before, after] : [after, before]).find(
    ({ free }) => free >= card.width + EDGE,
  );
  if (side) return { left: side.left, top: beside };
  const left = within(rtl ? link.right - card.width : link.left, width - card.width);
  const below = link.bottom + GAP;
  const above = link.top - GAP - card.height;
  const fitsBelow = below + card.height <= height - EDGE;
  const moreAbove = link.top > height - link.bottom;
  return { left, top: fitsBelow || (above < EDGE && !moreAbove) ? below : Math.max(EDGE, above) };
}
