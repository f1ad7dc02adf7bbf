import { type LedgerLine, ledgerLineSchema } from '../../schema/ledger.ts';
import type { Parsed, Problem } from '../problem.ts';
import { settleLedger } from './ledger.ts';

/**
 * Reads `ids.jsonl`: one JSON object a line, in any order, lines repeated or not. A line that
 * cannot be read is an error: an ID that is overlooked would be given out again.
 */
export function parseLedger(file: string, text: string): Parsed<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '') return;
    const read = readLine(content);
    if (typeof read === 'string') problems.push(corrupt(file, index + 1, read));
    else lines.push(read);
  });
  return problems.length > 0 ? { problems } : { value: settleLedger(lines), problems };
}

function readLine(content: string): LedgerLine | string {
  if (/^(?:<{7}|={7}|>{7})/.test(content)) return 'is a conflict mark that git left';
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return 'is not JSON';
  }
  const result = ledgerLineSchema.safeParse(data);
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
