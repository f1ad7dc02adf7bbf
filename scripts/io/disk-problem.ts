import type { Problem } from '../../src/model/problem.ts';

/** What a person can do about each failure of the file system; by Node's code of it. */
const CAUSES: Readonly<Record<string, { what: string; remedy: string }>> = {
  ENOSPC: {
    what: 'the disk is full',
    remedy: 'Make room, then run the command again: what was there is as it was',
  },
  EDQUOT: {
    what: 'you may not store more on this disk',
    remedy: 'Make room, then run the command again: what was there is as it was',
  },
  EROFS: {
    what: 'the disk cannot be written',
    remedy: 'Work on a copy of the folder, or name another with --content, --out or STEMMA_CACHE',
  },
  EACCES: {
    what: 'you may not write there',
    remedy:
      'Ask for the right to write, or name another folder with --content, --out or STEMMA_CACHE',
  },
  EPERM: {
    what: 'you may not write there, or another program has the file open',
    remedy:
      'Close what has the file open, ask for the right to write, or name another folder with --content, --out or STEMMA_CACHE',
  },
  EIO: {
    what: 'the disk failed',
    remedy: 'Copy the folder to another disk while it can be read, then run the command there',
  },
};

/** The failure of a write as something a person can act on; undefined for any other error. */
export function diskProblem(error: unknown): Problem | undefined {
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  const cause = CAUSES[code ?? ''];
  if (!cause || syscall === undefined) return undefined;
  const file = dest ?? path ?? 'a file';
  return {
    rule: 'cannot-write',
    severity: 'error',
    file,
    message: `could not be written: ${cause.what} (${code})`,
    remedy: cause.remedy,
  };
}
