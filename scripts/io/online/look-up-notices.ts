import { join } from 'node:path';
import { readIfThere } from '../../../src/load/files.ts';
import {
  type Notices,
  noticeDoi,
  noticeLine,
  parseNotices,
  serialiseNotices,
} from '../../../src/model/seen/notices.ts';
import type { EntryDoc } from '../../../src/model/wiki.ts';
import type { NoticeLine } from '../../../src/schema/notice.ts';
import { type CrossrefNotices, crossrefNotices } from '../../check/online/crossref.ts';
import { days } from '../../check/online/next-line.ts';
import { asRetraction, gravest } from '../../check/online/notice.ts';
import { retractionWatch } from '../../check/online/retraction-watch.ts';
import { Failure } from '../fetch/failure.ts';
import type { Web } from '../fetch/web.ts';
import { openJournal } from './journal.ts';

export const NOTICES_FILE = 'retractions.jsonl';

/** What became of the notices on one DOI. */
export interface NoticeChange {
  line: NoticeLine;
  before: NoticeLine | undefined;
}

export interface NoticesContext {
  /** The wiki folder, absolute. */
  content: string;
  /** `"2026-11-21"`. */
  today: string;
}

/** What asking Crossref needs. */
export interface CrossrefContext extends NoticesContext {
  web: Web;
  /** The address of its REST API, with the closing slash. */
  api: string;
  olderThan: number;
  limit: number;
  signal?: AbortSignal;
  start?(total: number): () => void;
}

/** What came of it. */
export interface LookedUp {
  changes: NoticeChange[];
  checked: number;
  /** Why some could not be looked up, by DOI. */
  failed: Map<string, string>;
  left: number;
}

/** After so many failures and no answer the API is left in peace. */
const MOST_FAILURES = 3;

/** The DOIs of a wiki's live entries, in lower case, sorted. */
export function doisOf(entries: readonly EntryDoc[]): string[] {
  const dois = entries.flatMap(({ front }) =>
    front.withdrawn === undefined ? (noticeDoi(front) ?? []) : [],
  );
  return [...new Set(dois)].sort();
}

/** Asks Crossref what became of each work that is due, and keeps the answers line by line. */
export async function askCrossref(
  entries: readonly EntryDoc[],
  context: CrossrefContext,
): Promise<LookedUp> {
  const { today, olderThan, limit, signal } = context;
  const { notices, keep, settle } = open(context);
  const due = doisOf(entries)
    .filter((doi) => {
      const checked = notices.get(doi)?.checked;
      return checked === undefined || days(checked, today) >= olderThan;
    })
    .slice(0, limit);
  const step = context.start?.(due.length);
  const came: LookedUp = { changes: [], checked: 0, failed: new Map(), left: 0 };
  try {
    for (const [index, doi] of due.entries()) {
      came.left = due.length - index;
      if (signal?.aborted) return came;
      try {
        keep(lineOf(doi, await answersOf(doi, context), notices.get(doi), today), came);
      } catch (error) {
        if (!(error instanceof Failure) || error.rule === 'stopped') throw error;
        came.failed.set(doi, error.message);
        if (came.checked === 0 && came.failed.size >= MOST_FAILURES) return came;
      }
      step?.();
    }
    came.left = 0;
    return came;
  } catch (error) {
    if (error instanceof Failure && error.rule === 'stopped') return came;
    throw error;
  } finally {
    settle();
  }
}

async function answersOf(doi: string, { web, api }: CrossrefContext): Promise<CrossrefNotices> {
  const get = async (path: string): Promise<string> => {
    const { bytes } = await web.get(`${api}${path}`, 'application/json');
    return new TextDecoder().decode(bytes);
  };
  const answers: string[] = [];
  try {
    answers.push(await get(`works/${encodeURIComponent(doi)}`));
  } catch (error) {
    // Another agency registered it; nobody tells Crossref of updates to it.
    if (error instanceof Failure && error.status === 404) return { notices: [], isKnown: false };
    throw error;
  }
  // A comma would part two filters.
  if (!doi.includes(','))
    answers.push(await get(`works?filter=updates:${encodeURIComponent(doi)}&rows=50`));
  return crossrefNotices(doi, answers);
}

function lineOf(
  doi: string,
  { notices }: CrossrefNotices,
  before: NoticeLine | undefined,
  today: string,
): NoticeLine {
  const gravestOne = gravest(notices);
  // What was learnt elsewhere is not unsaid by Crossref's not knowing it.
  const held = before?.retraction?.from === 'Crossref' ? undefined : before?.retraction;
  if (!gravestOne) return { doi, checked: today, ...(held && { retraction: held }) };
  return { doi, checked: today, retraction: learnt(gravestOne, 'Crossref', before, today) };
}

/** A notice that was known before keeps the day on which it was learnt. */
function learnt(
  notice: Parameters<typeof asRetraction>[0],
  from: string,
  before: NoticeLine | undefined,
  today: string,
): NonNullable<NoticeLine['retraction']> {
  const known = before?.retraction;
  const found = asRetraction(notice, from, today);
  if (known === undefined || known.status !== found.status) return found;
  const reason = found.reason ?? known.reason;
  return { ...found, ...(reason !== undefined && { reason }), learnt: known.learnt };
}

/**
 * Looks the works of a wiki up in a file of Retraction Watch's database. A work that is not in it keeps what is known of it.
 *
 * @returns undefined where the text is not such a file
 */
export function lookUpInFile(
  entries: readonly EntryDoc[],
  text: string,
  context: NoticesContext,
): LookedUp | undefined {
  const found = retractionWatch(text, new Set(doisOf(entries)));
  if (found === undefined) return undefined;
  const { today } = context;
  const { notices, keep, settle } = open(context);
  const came: LookedUp = { changes: [], checked: 0, failed: new Map(), left: 0 };
  for (const [doi, listed] of found) {
    const before = notices.get(doi);
    const notice = gravest(listed);
    const known = before?.retraction;
    if (notice) {
      const retraction = learnt(notice, 'Retraction Watch', before, today);
      // What its publisher told Crossref says more than the list, unless the list knows of worse.
      const isKnown = known?.from === 'Crossref' && known.status === retraction.status;
      const kept = isKnown ? { ...retraction, ...known } : retraction;
      keep({ doi, checked: today, retraction: kept }, came);
    } else if (known) keep({ doi, checked: today }, came);
  }
  settle();
  return came;
}

interface Open {
  notices: Notices;
  keep(line: NoticeLine, came: LookedUp): void;
  settle(): void;
}

function open({ content }: NoticesContext): Open {
  const path = join(content, NOTICES_FILE);
  const notices = parseNotices(NOTICES_FILE, readIfThere(path) ?? '').value ?? new Map();
  const journal = openJournal(path);
  return {
    notices,
    keep(line, came) {
      const before = notices.get(line.doi);
      came.checked += 1;
      journal.add(noticeLine(line));
      const said = ({ retraction }: NoticeLine): string =>
        noticeLine({ doi: '', checked: '', ...(retraction && { retraction }) });
      if (said(line) !== (before ? said(before) : said({ doi: '', checked: '' })))
        came.changes.push({ line, before });
    },
    settle: () =>
      journal.settle((text) =>
        serialiseNotices(parseNotices(NOTICES_FILE, text).value ?? new Map()),
      ),
  };
}
