import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

/**
 * What happens at the chosen change: the process ends before it, in the middle of what it writes, or after it; or the
 * file system refuses that change and all later ones that need room, with a code such as ENOSPC or EROFS.
 */
export type Fault =
  | 'killed-before'
  | 'killed-amid'
  | 'killed-after'
  | 'ENOSPC'
  | 'EROFS'
  | 'EACCES';

/** Thrown by every change after a process "ended"; what catches it can do nothing more. */
export class Killed extends Error {}

/** Functions of node:fs that change something. */
const CHANGES = [
  'appendFileSync',
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'truncateSync',
  'unlinkSync',
  'utimesSync',
  'writeFileSync',
  'writeSync',
] as const;
type Name = (typeof CHANGES)[number];
type Call = (...args: unknown[]) => unknown;

/** Taking away needs no room. */
const NEEDS_NO_ROOM = new Set<Name>(['renameSync', 'rmSync', 'unlinkSync', 'utimesSync']);

/**
 * Does some work on a disk that fails at the n-th change below a folder. Only this thread's calls of node:fs are seen, and
 * only its synchronous ones.
 *
 * @param at from 1; Infinity: nothing fails, changes are counted
 * @returns how many changes there were until then, and what the work threw
 */
export async function onFrailDisk(
  folder: string,
  at: number,
  fault: Fault,
  work: () => Promise<unknown>,
): Promise<{ changes: number; error: unknown }> {
  const real = Object.fromEntries(CHANGES.map((name) => [name, fs[name]])) as Record<Name, Call>;
  const open = new Set<unknown>();
  let changes = 0;
  for (const name of CHANGES) {
    const call = (...args: unknown[]): unknown => {
      if (!isChange(name, args, folder, open)) return real[name](...args);
      changes += 1;
      if (changes > at && fault.startsWith('killed')) throw new Killed();
      if (changes < at) return note(name, real[name](...args), open);
      if (fault.startsWith('killed')) return end(name, args, fault, real);
      if (fault === 'ENOSPC' && NEEDS_NO_ROOM.has(name)) return real[name](...args);
      throw refusal(fault, name, args);
    };
    Object.assign(fs, { [name]: call });
  }
  syncBuiltinESMExports();
  try {
    await work();
    return { changes, error: undefined };
  } catch (error) {
    return { changes, error };
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

function isChange(name: Name, args: unknown[], folder: string, open: Set<unknown>): boolean {
  if (name === 'writeSync') return open.has(args[0]);
  if (name === 'openSync' && (args[1] === 'r' || args[1] === undefined)) return false;
  if (name === 'mkdirSync' && fs.existsSync(args[0] as string)) return false;
  return args.some((arg) => typeof arg === 'string' && arg.startsWith(folder + sep));
}

function note(name: Name, result: unknown, open: Set<unknown>): unknown {
  if (name === 'openSync') open.add(result);
  return result;
}

function end(name: Name, args: unknown[], fault: Fault, real: Record<Name, Call>): never {
  if (fault === 'killed-after') real[name](...args);
  if (fault === 'killed-amid' && (name === 'writeSync' || name === 'writeFileSync')) {
    const bytes = Buffer.from(args[1] as string);
    real[name](args[0], bytes.subarray(0, bytes.length / 2));
  }
  throw new Killed();
}

function refusal(code: Fault, name: Name, args: unknown[]): Error {
  const path = typeof args[0] === 'string' ? args[0] : undefined;
  const syscall = name.replace(/(?:File)?Sync$/, '');
  const message = `${code}: refused, ${syscall}`;
  return Object.assign(new Error(message), { code, syscall, ...(path && { path }) });
}
