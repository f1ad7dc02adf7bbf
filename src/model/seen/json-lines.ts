import type { z } from 'zod';
import type { Parsed, Problem } from '../problem.ts';

/**
 * Reads a file of one JSON object a line, in any order. A line that cannot be read, such as one that was cut off when a
 * command was killed, is told and left out: what it said can be found out again.
 */
export function parseJsonLines<T>(
  schema: z.ZodType<T>,
  file: string,
  text: string,
): Parsed<T[]> & { value: T[] } {
  const value: T[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '') return;
    const read = readLine(schema, content);
    if (read.why === undefined) value.push(read.line);
    else problems.push(unreadableLine(file, index + 1, read.why));
  });
  return { value, problems };
}

type Read<T> = { line: T; why?: undefined } | { why: string };

function readLine<T>(schema: z.ZodType<T>, content: string): Read<T> {
  if (/^(?:<{7}|={7}|>{7})/.test(content)) return { why: 'is a conflict mark that git left' };
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return { why: 'is not JSON' };
  }
  const result = schema.safeParse(data);
  if (result.success) return { line: result.data };
  const issue = result.error.issues[0];
  return { why: `has a wrong ${issue?.path.join('.') || 'form'} (${issue?.message ?? 'invalid'})` };
}

function unreadableLine(file: string, line: number, why: string): Problem {
  return {
    rule: 'unreadable-line',
    severity: 'warning',
    file,
    line,
    message: `the line ${why}, and is left out`,
    remedy: 'Delete the line; "npm run check -- --online" finds out again what it said',
  };
}
