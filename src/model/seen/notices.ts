import type { Retraction } from '../../schema/capture.ts';
import { type NoticeLine, noticeLineSchema } from '../../schema/notice.ts';
import { compareText } from '../compare.ts';
import { matchKey } from '../ids/match-key.ts';
import type { Parsed } from '../problem.ts';
import { parseJsonLines } from './json-lines.ts';

/** What is known of retractions, by DOI in lower case. */
export type Notices = ReadonlyMap<string, NoticeLine>;

/** Reads `retractions.jsonl`. Of several lines on one DOI, as a merge by union leaves them, the latest look holds. */
export function parseNotices(file: string, text: string): Parsed<Map<string, NoticeLine>> {
  const { value, problems } = parseJsonLines(noticeLineSchema, file, text);
  return { value: settleNotices(value), problems };
}

/** One line a DOI: that of the latest look; of two on one day the one that comes last in the file. */
export function settleNotices(lines: readonly NoticeLine[]): Map<string, NoticeLine> {
  const byDoi = new Map<string, NoticeLine>();
  for (const line of lines) {
    const held = byDoi.get(line.doi);
    if (held === undefined || line.checked >= held.checked) byDoi.set(line.doi, line);
  }
  return byDoi;
}

/** The text of `retractions.jsonl`: sorted by DOI, the fields of a line in one order. */
export function serialiseNotices(notices: Notices): string {
  return [...notices.values()]
    .sort((a, b) => compareText(a.doi, b.doi))
    .map((line) => `${noticeLine(line)}\n`)
    .join('');
}

/** One line, without its line end. */
export function noticeLine({ doi, checked, retraction }: NoticeLine): string {
  if (!retraction) return JSON.stringify({ doi, checked });
  const { status, date, notice, reason, from, learnt } = retraction;
  return JSON.stringify({
    doi,
    checked,
    retraction: { status, date, notice, reason, from, learnt },
  });
}

/** The DOI by which notices on a source are found: its own, else that in its address; in lower case. */
export function noticeDoi(source: {
  doi?: string | undefined;
  url?: string | undefined;
}): string | undefined {
  if (source.doi !== undefined) return source.doi.toLowerCase();
  const key = source.url === undefined ? undefined : matchKey(source.url);
  return key?.startsWith('doi:') ? key.slice('doi:'.length).toLowerCase() : undefined;
}

/** The retraction that was learnt of a source, if any. */
export function learntRetraction(
  notices: Notices | undefined,
  source: { doi?: string | undefined; url?: string | undefined },
): Retraction | undefined {
  if (notices === undefined || notices.size === 0) return undefined;
  const doi = noticeDoi(source);
  return doi === undefined ? undefined : notices.get(doi)?.retraction;
}
