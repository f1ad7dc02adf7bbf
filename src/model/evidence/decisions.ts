import type { EntryOrigin } from '../../schema/origin.ts';
import type { Problem } from '../problem.ts';
import type { EntryDoc } from '../wiki.ts';

/** What a person decided of an entry: it is a voice of its own, or says again what another says. */
export type Decision =
  | { kind: 'own'; written: EntryOrigin }
  | { kind: 'of'; id: string; written: EntryOrigin };

export interface Decisions {
  /** By resource ID. */
  byEntry: Map<string, Decision>;
  problems: Problem[];
}

/**
 * The origins that sidecars state. One that names no source, or leads back to itself, is told and counts for nothing.
 *
 * @param find the entry that a resource ID, stable ID or key means
 */
export function decisionsOf(
  entries: readonly EntryDoc[],
  find: (ref: string) => EntryDoc | undefined,
): Decisions {
  const byEntry = new Map<string, Decision>();
  const problems: Problem[] = [];
  for (const { front } of entries) {
    const { origin } = front;
    if (!origin) continue;
    const file = `${front.source.replace(/#.*$/, '')}.meta.yaml`;
    if (origin.reason === undefined) problems.push(withoutReason(file, origin.of));
    if (origin.of === 'own') {
      byEntry.set(front.id, { kind: 'own', written: origin });
      continue;
    }
    const target = find(origin.of)?.front.id;
    if (target === undefined) problems.push(unknown(file, origin.of));
    else byEntry.set(front.id, { kind: 'of', id: target, written: origin });
  }
  for (const { front } of entries) {
    if (!leadsBack(front.id, byEntry)) continue;
    byEntry.delete(front.id);
    const file = `${front.source.replace(/#.*$/, '')}.meta.yaml`;
    problems.push(cycle(file, front.id));
  }
  return { byEntry, problems };
}

function leadsBack(id: string, byEntry: ReadonlyMap<string, Decision>): boolean {
  const seen = new Set<string>();
  let at = byEntry.get(id);
  while (at?.kind === 'of') {
    if (at.id === id) return true;
    if (seen.has(at.id)) return false;
    seen.add(at.id);
    at = byEntry.get(at.id);
  }
  return false;
}

function unknown(file: string, ref: string): Problem {
  return {
    rule: 'unknown-origin',
    severity: 'error',
    file,
    message: `the origin "${ref}" is no source of this wiki`,
    remedy: 'Name it by its resource ID, stable ID or citation key, or write own',
  };
}

function cycle(file: string, id: string): Problem {
  return {
    rule: 'origin-cycle',
    severity: 'error',
    file,
    message: `the origin of ${id} leads back to itself`,
    remedy: 'Let one of the sources be the origin: take the line out of its sidecar, or write own',
  };
}

function withoutReason(file: string, ref: string): Problem {
  return {
    rule: 'origin-without-reason',
    severity: 'warning',
    file,
    message: `the origin "${ref}" is stated without a reason`,
    remedy: 'Write origin: {of: …, reason: …}, so that others can follow it',
  };
}
