import { type SeenLine, seenLineSchema } from '../../schema/seen.ts';
import { compareText } from '../compare.ts';
import type { Parsed } from '../problem.ts';
import { parseJsonLines } from './json-lines.ts';

/** What is known of the addresses of sources, by resource ID. */
export type Seen = ReadonlyMap<string, SeenLine>;

/** Reads `seen.jsonl`. Of several lines on one source, as a merge by union leaves them, the latest look holds. */
export function parseSeen(file: string, text: string): Parsed<Map<string, SeenLine>> {
  const { value, problems } = parseJsonLines(seenLineSchema, file, text);
  return { value: settleSeen(value), problems };
}

/** One line a source: that of the latest look; of two on one day the one that comes last in the file. */
export function settleSeen(lines: readonly SeenLine[]): Map<string, SeenLine> {
  const byId = new Map<string, SeenLine>();
  for (const line of lines) {
    const held = byId.get(line.id);
    if (held === undefined || line.checked >= held.checked) byId.set(line.id, line);
  }
  return byId;
}

/** The text of `seen.jsonl`: sorted by ID, the fields of a line in one order. */
export function serialiseSeen(seen: Seen): string {
  return [...seen.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map((line) => `${seenLine(line)}\n`)
    .join('');
}

/** One line, without its line end. */
export function seenLine(line: SeenLine): string {
  const { id, url, state, checked, seen, missing, status, why, to } = line;
  const { kept, went, came, archive, archived } = line;
  return JSON.stringify({
    ...{ id, url, state, checked, seen, missing, status, why, to },
    ...{ kept, went, came, archive, archived },
  });
}
