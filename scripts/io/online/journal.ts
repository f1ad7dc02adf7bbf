import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readIfThere } from '../../../src/load/files.ts';
import { writeAtomic } from '../write-atomic.ts';

/** A committed file of one JSON object a line, to which results are added as they come. */
export interface Journal {
  /** Adds a line at the end: what was found out is kept whatever happens next. */
  add(line: string): void;
  /**
   * Puts the file in order. It is read anew, for another command may have written to it.
   *
   * @param settle the text that it is to have
   */
  settle(settle: (text: string) => string): void;
}

export function openJournal(path: string): Journal {
  return {
    add(line) {
      // A line that was cut off when a command was killed must not run on into this one.
      appendFileSync(path, `${endsInLine(path) ? '' : '\n'}${line}\n`);
    },
    settle(settle) {
      const text = readIfThere(path);
      if (text !== undefined) writeAtomic(path, settle(text));
    },
  };
}

function endsInLine(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return true;
  }
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
  } finally {
    closeSync(file);
  }
}
