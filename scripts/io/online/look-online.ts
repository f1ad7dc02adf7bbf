import { lookup } from 'node:dns/promises';
import { join } from 'node:path';
import { readIfThere } from '../../../src/load/files.ts';
import { parseSeen, type Seen, seenLine, serialiseSeen } from '../../../src/model/seen/seen.ts';
import type { EntryDoc } from '../../../src/model/wiki.ts';
import type { SeenLine } from '../../../src/schema/seen.ts';
import { archiveRequest, readArchived } from '../../check/online/archive.ts';
import { classify } from '../../check/online/classify.ts';
import { dueTargets } from '../../check/online/due.ts';
import { nextLine } from '../../check/online/next-line.ts';
import { Failure } from '../fetch/failure.ts';
import type { Web } from '../fetch/web.ts';
import type { Readers } from '../readers/open-readers.ts';
import { openJournal } from './journal.ts';
import { lookAt } from './look-at.ts';

export const SEEN_FILE = 'seen.jsonl';

/** What looking at the addresses of a wiki needs. */
export interface OnlineContext {
  /** The wiki folder, absolute. */
  content: string;
  web: Web;
  readers: Readers;
  /** `"2026-11-21"`. */
  today: string;
  /** Sources looked at in the last so many days are left alone. */
  olderThan: number;
  /** Most sources looked at. */
  limit: number;
  /** The address of an archive's API; undefined: none is asked. */
  archiveApi?: string | undefined;
  isOnline?: () => Promise<boolean>;
  signal?: AbortSignal;
  say(line: string): void;
  /** Called with how many there are, before the first; gives what is called after each. */
  start?(total: number): () => void;
}

/** What came of it. */
export interface Looked {
  lines: SeenLine[];
  /** How many were not looked at, because the person stopped it or nobody could be reached. */
  left: number;
  /** This machine finds no hosts. */
  offline: boolean;
}

/** States of which a reader wants to know what the page looked like. */
const WANTS_ARCHIVE = new Set(['moved', 'drifted', 'missing', 'gone', 'suspected', 'blocked']);

/**
 * Looks at the address of each entry that is due, one after the other, and keeps what was found in `seen.jsonl`, line
 * by line. Stopped at any moment it goes on where it was, the next time.
 */
export async function lookOnline(
  entries: readonly EntryDoc[],
  context: OnlineContext,
): Promise<Looked> {
  const { content, today, signal } = context;
  const path = join(content, SEEN_FILE);
  const seen = readSeen(path);
  const targets = entries.flatMap((entry) => {
    const { id, url, withdrawn } = entry.front;
    return url === undefined || withdrawn !== undefined ? [] : [{ id, url, entry }];
  });
  const due = dueTargets(targets, seen, { ...context, today });
  const step = context.start?.(due.length);
  const journal = openJournal(path);
  const came: Looked = { lines: [], left: 0, offline: false };
  try {
    for (const [index, target] of due.entries()) {
      came.left = due.length - index;
      if (signal?.aborted) return came;
      const line = await lookAtOne(target, seen.get(target.id), context);
      if (line === undefined) return { ...came, offline: true };
      journal.add(seenLine(line));
      came.lines.push(line);
      step?.();
    }
    came.left = 0;
    return came;
  } catch (error) {
    if (error instanceof Failure && error.rule === 'stopped') return came;
    throw error;
  } finally {
    journal.settle((text) => serialiseSeen(parseSeen(SEEN_FILE, text).value ?? new Map()));
  }
}

function readSeen(path: string): Seen {
  return parseSeen(SEEN_FILE, readIfThere(path) ?? '').value ?? new Map();
}

/** @returns undefined where this machine finds no hosts: then nothing was learnt */
async function lookAtOne(
  { id, url, entry }: { id: string; url: string; entry: EntryDoc },
  before: SeenLine | undefined,
  context: OnlineContext,
): Promise<SeenLine | undefined> {
  const { web, readers, today, isOnline = findsHosts } = context;
  const answer = await lookAt(url, entry, { web, readers, isOnline });
  if (answer.kind === 'offline') return undefined;
  const line = nextLine(before, classify(url, answer), { id, url, today });
  if (!WANTS_ARCHIVE.has(line.state) || line.archive !== undefined) return line;
  if (entry.front.archive !== undefined) return line;
  const { fetched } = entry.front.capture ?? {};
  const archived = await archivedCopy(url, fetched ?? entry.front.published, context);
  return archived === undefined ? line : { ...line, ...archived };
}

/** The archive is asked as a kindness: where it does not answer, nothing is lacking. */
async function archivedCopy(
  url: string,
  day: string | undefined,
  { web, archiveApi }: OnlineContext,
): Promise<Pick<SeenLine, 'archive' | 'archived'> | undefined> {
  if (archiveApi === undefined) return undefined;
  try {
    const { bytes } = await web.get(archiveRequest(archiveApi, url, day), 'application/json');
    const found = readArchived(new TextDecoder().decode(bytes));
    if (found === undefined) return undefined;
    const { archive, archived } = found;
    return archived === undefined ? { archive } : { archive, archived };
  } catch (error) {
    if (error instanceof Failure && error.rule !== 'stopped') return undefined;
    throw error;
  }
}

/** Whether hosts that are there for certain are found. */
async function findsHosts(): Promise<boolean> {
  const known = ['archive.org', 'doi.org', 'iana.org'].map((host) => lookup(host));
  return (await Promise.allSettled(known)).some(({ status }) => status === 'fulfilled');
}
