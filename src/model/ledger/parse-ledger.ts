import {
  type ClaimLine,
  claimLineSchema,
  type LedgerLine,
  ledgerLineSchema,
} from '../../schema/ledger.ts';
import { settleClaimLines } from '../claims/claim-ledger.ts';
import type { Parsed, Problem } from '../problem.ts';
import { settleLedger } from './ledger.ts';

/**
 * The lines of sources in `ids.jsonl`: one JSON object a line, in any order, lines repeated or not. A line that
 * cannot be read is an error: an ID that is overlooked would be given out again.
 */
export function parseLedger(file: string, text: string): Parsed<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '') return;
    const read = readLine(content);
    if (isConflictMark(content)) problems.push(conflictMark(file, index + 1));
    else if (typeof read === 'string') problems.push(corrupt(file, index + 1, read));
    else if (!isClaim(read)) lines.push(read);
  });
  return problems.length > 0 ? { problems } : { value: settleLedger(lines), problems };
}

/** The lines of claims in `ids.jsonl`; `parseLedger()` tells of those that cannot be read. */
export function parseClaimLines(text: string): ClaimLine[] {
  const lines = text.split(/\r?\n/).filter((content) => content.includes('"claim"'));
  return settleClaimLines(
    lines.map(readLine).filter((line) => typeof line !== 'string' && isClaim(line)) as ClaimLine[],
  );
}

const isClaim = (line: LedgerLine | ClaimLine): line is ClaimLine => 'kind' in line;

function readLine(content: string): LedgerLine | ClaimLine | string {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return 'is not JSON';
  }
  const ofClaim = (data as { kind?: unknown } | null)?.kind === 'claim';
  const result = (ofClaim ? claimLineSchema : ledgerLineSchema).safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return `is not a ledger line (${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'})`;
}

/**
 * What was decided where a merge brought several lines for one ID, or moves that lead nowhere: what a person should know
 * of it. Empty for the text of one ledger.
 */
export function mergeNotes(file: string, text: string): Problem[] {
  const byId = new Map<string, LedgerLine[]>();
  for (const content of text.split(/\r?\n/)) {
    const line = content.trim() === '' ? '' : readLine(content);
    if (typeof line === 'string' || isClaim(line)) continue;
    byId.set(line.id, [...(byId.get(line.id) ?? []), line]);
  }
  const settled = new Map(settleLedger([...byId.values()].flat()).map((line) => [line.id, line]));
  return [...byId].flatMap(([id, lines]) => notesOf(file, lines, settled.get(id) as LedgerLine));
}

function notesOf(file: string, lines: readonly LedgerLine[], settled: LedgerLine): Problem[] {
  const { id, stableId, status, to } = settled;
  const notes: string[] = [];
  const others = new Set(lines.map((line) => line.stableId));
  if (others.delete(stableId) && others.size > 0)
    notes.push(
      `the entry ${id} was given the stable IDs ${[stableId, ...others].join(' and ')} apart; the first is kept, and the rest go on leading to it`,
    );
  const targets = new Set(lines.flatMap((line) => line.to ?? []));
  if (status === 'live' && targets.size > 0)
    notes.push(
      `the ID ${id} moved to ${[...targets].join(' and ')}, from where nothing leads on; it has an entry of its own again`,
    );
  else if (to !== undefined && targets.size > 1)
    notes.push(
      `the ID ${id} was moved to ${[...targets].sort().join(' and ')} apart; it leads to ${to}`,
    );
  return notes.map((message) => ({
    rule: 'merged-ledger',
    severity: 'warning',
    file,
    message,
    remedy: 'Look whether that is what you want; "npm run ids -- merge" joins two entries',
  }));
}

const isConflictMark = (content: string): boolean => /^(?:<{7}|={7}|>{7}|\|{7})/.test(content);

function conflictMark(file: string, line: number): Problem {
  return {
    rule: 'corrupt-ledger',
    severity: 'error',
    file,
    line,
    message: 'the line is a conflict mark that git left',
    remedy:
      'Take out the lines that begin with <<<<<<<, ======= and >>>>>>>, keep all others and build: lines for one ID are joined. The line "ids.jsonl merge=union" in .gitattributes spares you that',
  };
}

function corrupt(file: string, line: number, what: string): Problem {
  return {
    rule: 'corrupt-ledger',
    severity: 'error',
    file,
    line,
    message: `the line ${what}, and an ID that is lost here would be given out again`,
    remedy: 'Restore the line from version control; keep both sides of a merge',
  };
}
