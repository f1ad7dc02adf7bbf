import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who wrote a lock or a draft: enough to tell later whether that process still runs. */
export interface Owner {
  pid: number;
  host: string;
  /** When the process began, in ticks since this machine was started; undefined where the system does not say. */
  start?: string | undefined;
}

/** This process. */
export function thisProcess(): Owner {
  return { pid: process.pid, host: hostname(), start: startOf(process.pid) };
}

/** Whether a process with this number runs, other than this one. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether an owner is known to have ended. Numbers are given out again, after a restart above all, so the time at which the
 * process began must be the same too. Of a process of another machine nothing is known.
 */
export function hasEnded({ pid, host, start }: Owner): boolean {
  if (host !== hostname()) return false;
  if (pid !== process.pid && !isRunning(pid)) return true;
  const now = startOf(pid);
  return start !== undefined && now !== undefined && start !== now;
}

/** Field 22 of `/proc/<pid>/stat` (proc(5)); the name before it may hold spaces and brackets. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
