import type { Problem } from '../../src/model/problem.ts';

/** Writes a line on what stdout was before it was kept free; undefined while a person is spoken to. */
let writeLine: ((line: string) => void) | undefined;

/**
 * From now on stdout holds problems alone, one a line, as JSON (`schema/problem.json`). All else that this process prints,
 * libraries' lines included, goes to stderr.
 */
export function speakToMachines(): void {
  if (writeLine) return;
  const write = process.stdout.write.bind(process.stdout);
  writeLine = (line) => void write(`${line}\n`);
  process.stdout.write = process.stderr.write.bind(process.stderr);
}

/** @returns whether it is a machine that was told; a person has to be told otherwise */
export function tellMachine(problem: Problem): boolean {
  if (!writeLine) return false;
  writeLine(problemLine(problem));
  return true;
}

/** A problem as one line of JSON, its characters that act written as escapes; `line` is absent where none is known. */
export function problemLine({ rule, severity, file, line, message, remedy }: Problem): string {
  const known = { rule, severity, file, ...(line !== undefined && { line }), message, remedy };
  return JSON.stringify(known).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
