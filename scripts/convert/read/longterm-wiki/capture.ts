import type { Capture } from '../../../../src/schema/capture.ts';
import { dateAt } from '../dates.ts';
import type { Line } from '../text/lines.ts';

export interface CaptureSection {
  capture: Capture | undefined;
  /** The lines of the preview itself. */
  lines: readonly Line[];
}

const MARK = /^(?:\.{3}|…) ?\(truncated(?:, (\d[\d.,]{0,9} ?[KMG]?B) total)?\)$/;

/**
 * Reads what stands around the cached text: "HTTP 200Fetched Apr 9, 20265 KB" above it (glued: a
 * year has four digits, the size comes after) and "... (truncated, 5 KB total)" below it.
 */
export function readCapture(lines: readonly Line[]): CaptureSection {
  const capture: Capture = {};
  let start = 0;
  while (start < lines.length && readFacts((lines[start] as Line).text, capture)) start += 1;
  const last = lines.at(-1);
  const mark = last && last.text.length < 80 ? MARK.exec(last.text) : null;
  if (mark) {
    capture.truncated = true;
    if (mark[1] !== undefined) capture.size ??= mark[1];
  }
  return {
    capture: Object.keys(capture).length > 0 ? capture : undefined,
    lines: lines.slice(start, mark ? -1 : undefined),
  };
}

/** Whether a line holds nothing but facts of the capture; they are put into `capture`. */
function readFacts(text: string, capture: Capture): boolean {
  if (text.length > 120) return false;
  let rest = text;
  const found: Capture = {};
  const status = /^HTTP ([1-5]\d{2})\s*/.exec(rest);
  if (status) {
    found.status = Number(status[1]);
    rest = rest.slice(status[0].length);
  }
  const fetched = /^Fetched (\p{L}{3,9}\.? \d{1,2}, \d{4})\s*/u.exec(rest);
  const date = fetched && dateAt(fetched[1] as string, 0)?.date;
  if (fetched && date) {
    found.fetched = date;
    rest = rest.slice(fetched[0].length);
  }
  const size = /^(\d[\d.,]{0,9} ?[KMG]?B)$/.exec(rest);
  if (size) {
    found.size = size[1] as string;
    rest = '';
  }
  if (rest !== '' || Object.keys(found).length === 0) return false;
  Object.assign(capture, found);
  return true;
}
