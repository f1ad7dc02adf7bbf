import type { Line } from './lines.ts';
import { isRule, listMarker } from './markers.ts';

/** Wider texts are not wrapped by hand or by a mail program: each of their lines is a paragraph. */
const WIDEST = 120;
const NARROWEST = 40;
/** Of the line breaks inside blocks, so many must stand where no further word would have fitted. */
const SHARE = 0.7;

/**
 * Joins the lines of a hard-wrapped text into whole paragraphs. A text counts as wrapped if nearly
 * every line is as full as its width allows; other texts are returned as they are.
 */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const width = wrapWidth(lines);
  if (width === undefined) return [...lines];
  const joined: Array<{ first: Line; parts: string[] }> = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const current = joined.at(-1);
    if (previous && current && continues(previous, line, width)) current.parts.push(line.text);
    else joined.push({ first: line, parts: [line.text] });
  });
  return joined.map(({ first, parts }) => ({ ...first, text: joinParts(parts) }));
}

/** The width in characters that the text is wrapped at, or undefined. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  let width = 0;
  for (const line of lines) {
    const length = line.indent + line.text.length;
    // A long address cannot be broken, so it says nothing of the width.
    if (length > width && !/\S{40}/.test(line.text.slice(0, 2000))) width = length;
  }
  if (width > WIDEST || width < NARROWEST) return undefined;
  let breaks = 0;
  let full = 0;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (!previous || line.gap > 0 || listMarker(line.text)) return;
    breaks += 1;
    if (isFull(previous, line, width)) full += 1;
  });
  const enough =
    breaks >= 2 || lines.some((line, index) => breaksInSentence(lines[index - 1], line));
  return breaks > 0 && enough && full / breaks >= SHARE ? width : undefined;
}

function continues(previous: Line, line: Line, width: number): boolean {
  if (line.gap > 0 || listMarker(line.text) || isRule(line.text) || isRule(previous.text)) {
    return false;
  }
  return isFull(previous, line, width) || breaksInSentence(previous, line);
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.search(/\s/);
  const word = space < 0 ? next.text.length : space;
  // Editors differ by a character or two in what they count.
  return line.indent + line.text.length + 1 + word > width - 2;
}

function breaksInSentence(previous: Line | undefined, line: Line): boolean {
  return (
    previous !== undefined &&
    line.gap === 0 &&
    previous.text.length >= NARROWEST &&
    /[\p{L},]$/u.test(previous.text.slice(-2)) &&
    /^\p{Ll}/u.test(line.text)
  );
}

/** A hyphen at the end of a line belongs to its word: "long-" and "term" make "long-term". */
function joinParts(parts: readonly string[]): string {
  const pieces: string[] = [];
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    if (before !== undefined) {
      pieces.push(/\p{L}-$/u.test(before.slice(-4)) && /^\p{Ll}/u.test(part) ? '' : ' ');
    }
    pieces.push(part);
  });
  return pieces.join('');
}
