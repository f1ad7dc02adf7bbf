import type { List, ListItem } from 'mdast';
import type { Line } from './lines.ts';
import { listMarker, type Marker } from './markers.ts';
import { paragraph } from './nodes.ts';

/** Columns by which an item of a list inside a list stands further right. */
const STEP = 2;
const DEEPEST = 6;

export interface FoundList {
  list: List;
  /** Index of the first line after it. */
  end: number;
}

/**
 * The list that begins at the line `start`, or undefined. Numbered items must count upwards; a
 * dash or asterisk makes a list only with a second one, or it may be part of a sentence.
 */
export function listAt(lines: readonly Line[], start: number): FoundList | undefined {
  const first = lines[start] as Line;
  const marker = listMarker(first.text);
  if (!marker) return undefined;
  const found = collect(lines, start, marker, 1);
  const [only, ...others] = found.list.children;
  const several = others.length > 0 || (only?.children.length ?? 0) > 1;
  return several || marker.strong ? found : undefined;
}

function collect(lines: readonly Line[], start: number, first: Marker, depth: number): FoundList {
  const base = (lines[start] as Line).indent;
  const items: Array<{ text: string[]; nested: List[] }> = [];
  let spread = false;
  let at = start;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const marker = listMarker(line.text);
    const item = items.at(-1);
    if (marker && line.indent >= base + STEP && item && depth < DEEPEST) {
      const nested = collect(lines, at, marker, depth + 1);
      item.nested.push(nested.list);
      at = nested.end;
    } else if (marker && line.indent > base - STEP && follows(first, marker, items.length)) {
      if (items.length > 0 && line.gap > 0) spread = true;
      items.push({ text: [marker.rest], nested: [] });
      at += 1;
    } else if (!marker && item && line.gap === 0 && line.indent >= base + STEP) {
      item.text.push(line.text);
      at += 1;
    } else {
      break;
    }
  }
  const children = items.map(({ text, nested }): ListItem => {
    return { type: 'listItem', spread: false, children: [paragraph(text.join(' ')), ...nested] };
  });
  const list: List = { type: 'list', ordered: first.kind === 'number', spread, children };
  if (first.number !== undefined) list.start = first.number;
  return { list, end: at };
}

function follows(first: Marker, marker: Marker, count: number): boolean {
  if (first.kind !== marker.kind || first.strong !== marker.strong) return false;
  return first.number === undefined || marker.number === first.number + count;
}
