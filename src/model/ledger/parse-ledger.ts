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
    if (typeof read === 'string') problems.push(corrupt(file, index + 1, read));
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
  if (/^(?:<{7}|={7}|>{7})/.test(content)) return 'is a conflict mark that git left';
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
