import type { Capture } from '../../../../src/schema/capture.ts';
import type { ReaderWarning } from '../../article.ts';
import { dateAt } from '../dates.ts';
import { warning } from '../parts.ts';
import type { Line } from '../text/lines.ts';

export interface CaptureSection {
  capture: Capture | undefined;
  /** The lines of the preview itself. */
  lines: readonly Line[];
  warnings: ReaderWarning[];
}

const MARK = /^(?:\.{3}|…) ?\(truncated(?:, (\d[\d.,]{0,9} ?[KMG]?B) total)?\)$/;

/**
 * Reads what stands around the cached text: "HTTP 200Fetched Apr 9, 20265 KB" above it (glued: a
 * year has four digits, the size comes after) and "... (truncated, 5 KB total)" below it.
 */
export function readCapture(lines: readonly Line[]): CaptureSection {
  const capture: Capture = {};
  const warnings: ReaderWarning[] = [];
  let start = 0;
  for (; start < lines.length; start += 1) {
    const line = lines[start] as Line;
    const facts = readFacts(line.text);
    if (!facts) break;
    Object.assign(capture, facts.capture);
    if (facts.unread !== undefined) warnings.push(unreadDate(facts.unread, line.number));
  }
  const last = lines.at(-1);
  const mark = last && last.text.length < 80 ? MARK.exec(last.text) : null;
  if (mark) {
    capture.truncated = true;
    if (mark[1] !== undefined) capture.size ??= mark[1];
  }
  return {
    capture: Object.keys(capture).length > 0 ? capture : undefined,
    lines: lines.slice(start, mark ? -1 : undefined),
    warnings,
  };
}

interface Facts {
  capture: Capture;
  /** What stands where the date belongs and is none. */
  unread?: string;
}

const SIZE = /(\d[\d.,]{0,9} ?[KMG]?B)$/;

/** The facts of the capture on a line that holds nothing else. */
function readFacts(text: string): Facts | undefined {
  if (text.length > 120) return undefined;
  const status = /^HTTP ([1-5]\d{2})\s*/.exec(text);
  let rest = text.slice(status?.[0].length ?? 0);
  const capture: Capture = status ? { status: Number(status[1]) } : {};
  const fetched = /^Fetched (\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)\s*/u.exec(rest);
  const date = fetched && dateAt(fetched[1] as string, 0)?.date;
  let unread: string | undefined;
  if (fetched) {
    rest = rest.slice(fetched[0].length);
    if (date) capture.fetched = date;
    else unread = fetched[1];
  }
  const size = SIZE.exec(rest);
  // Without the status before it, a line that begins so may be a sentence of the text.
  if (!fetched && (status ? rest.startsWith('Fetched') : /^Fetched Invalid Date/.test(rest))) {
    unread = rest.slice('Fetched'.length, size?.index).trim();
    rest = size?.[0] ?? '';
  }
  if (size && rest === size[0]) {
    capture.size = size[1] as string;
    rest = '';
  }
  if (rest !== '' || (Object.keys(capture).length === 0 && unread === undefined)) return undefined;
  return unread === undefined ? { capture } : { capture, unread };
}

function unreadDate(found: string, line: number): ReaderWarning {
  return warning(
    'unread-capture-date',
    `${JSON.stringify(found.slice(0, 60))} is no date on which it can have been fetched, and was left out`,
    'Write the right date into its sidecar, as capture: {fetched: "2026-04-09"}, or leave it unsaid',
    line,
  );
}
