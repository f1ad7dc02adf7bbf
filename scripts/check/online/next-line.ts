import type { SeenLine } from '../../../src/schema/seen.ts';
import type { Finding } from './finding.ts';

/** Two looks that find nothing must lie so many days apart before a page is called gone. */
export const DAYS_APART = 7;

const THERE = new Set(['fine', 'moved', 'drifted']);

/** Which source was looked at, and when. */
export interface Look {
  id: string;
  url: string;
  /** `"2026-11-21"`. */
  today: string;
}

/**
 * The line of a source after a look at it. A page that is missing for the second time, a week or more after the first,
 * is gone; one that was seen in between is missing once again. Being blocked in between says nothing either way. An
 * archived copy that was found before is kept.
 */
export function nextLine(before: SeenLine | undefined, finding: Finding, look: Look): SeenLine {
  const { id, url, today } = look;
  const last = before?.url === url ? before : undefined;
  const { state, ...facts } = finding;
  const isThere = THERE.has(state);
  const missing = isThere
    ? undefined
    : (last?.missing ?? (state === 'missing' ? today : undefined));
  const isGone = state === 'missing' && missing !== undefined && days(missing, today) >= DAYS_APART;
  return withoutUndefined({
    id,
    url,
    state: isGone ? 'gone' : state,
    checked: today,
    seen: isThere ? today : last?.seen,
    missing,
    ...facts,
    archive: last?.archive,
    archived: last?.archived,
  });
}

/** Whole days from one day to another. */
export function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function withoutUndefined(line: SeenLine): SeenLine {
  return Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== undefined),
  ) as SeenLine;
}
