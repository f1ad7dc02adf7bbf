import type { Problem } from '../../../src/model/problem.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import type { Candidate } from './candidate.ts';

export function idConflict(file: string, id: string, other: string): Problem {
  return {
    rule: 'id-conflict',
    severity: 'error',
    file,
    message: `claims the ID ${id}, which ${other} claims too`,
    remedy: 'An ID names one source for ever: take the claim out of one of them',
  };
}

/** A file or record that holds the same source as the one that its entry is made of. */
export interface Duplicate {
  kept: Candidate;
  other: Candidate;
}

/** One warning for each file, and one for all the records that two files share. */
export function duplicateSources(duplicates: readonly Duplicate[]): Problem[] {
  const byFiles = new Map<string, Duplicate[]>();
  for (const duplicate of duplicates) {
    const { kept, other } = duplicate;
    const records = other.address.includes('#') && kept.address.includes('#');
    const files = records ? [fileOf(other), fileOf(kept)] : [other.address, kept.address];
    const group = files.join('\n');
    byFiles.set(group, [...(byFiles.get(group) ?? []), duplicate]);
  }
  return [...byFiles.values()].map((group) =>
    group.length === 1 ? duplicateSource(group[0] as Duplicate) : sharedRecords(group),
  );
}

const fileOf = ({ address }: Candidate): string => address.split('#', 1)[0] as string;

function sharedRecords(group: readonly Duplicate[]): Problem {
  const { kept, other } = group[0] as Duplicate;
  const own = fileOf(kept) === fileOf(other);
  const name = other.address.slice(other.address.indexOf('#') + 1);
  return {
    rule: 'duplicate-source',
    severity: 'warning',
    file: fileOf(other),
    message: `holds ${group.length} records ${own ? 'twice' : `that ${fileOf(kept)} holds too`} (${name} is one)`,
    remedy: 'Each pair is one entry, which lists both; remove some if you do not need them',
  };
}

function duplicateSource({ kept, other }: Duplicate): Problem {
  const what = other.url ?? kept.url ?? 'the same text';
  return {
    rule: 'duplicate-source',
    severity: 'warning',
    file: other.address,
    message: `holds the same source as ${kept.address} (${what})`,
    remedy: `The entry is made of ${kept.address}, ${whyKept(kept, other)}, and lists this file; remove one if you do not need both`,
  };
}

/** As `orderOf` has it. */
function whyKept(kept: Candidate, other: Candidate): string {
  const text = ({ source }: Candidate): boolean => source?.article.holding !== 'none';
  return text(kept) && !text(other) ? 'which holds the text' : 'the earlier capture';
}

export function idTaken(candidate: Candidate, derived: string, id: string): Problem {
  return {
    rule: 'id-taken',
    severity: 'warning',
    file: candidate.address,
    message: `the ID ${derived} that follows from its address was given to another source, so it gets ${id}`,
    remedy: 'Nothing needs doing; cite it by the ID that its entry shows',
  };
}

/** @param added new sources of this build: one of them may be the lost one under another name */
export function vanished(line: LedgerLine, added: readonly Candidate[]): Problem {
  const back = `Bring the file back, or withdraw it: write ${line.source}.meta.yaml with "withdrawn: {reason: …, date: …}"`;
  const names = added.slice(0, 3).map(({ address }) => address);
  const claim = `. If it is ${names.join(' or ')} now, write "stableId: ${line.stableId}" into the sidecar there`;
  return {
    rule: 'vanished-source',
    severity: 'error',
    file: line.source,
    message: `the source of entry ${line.id} ("${line.title}") is gone, and its ID was published`,
    remedy: names.length === 0 ? back : back + claim,
  };
}

export function withdrawalOfNothing(candidate: Candidate): Problem {
  return {
    rule: 'withdrawal-of-nothing',
    severity: 'error',
    file: candidate.sidecarFile,
    message: 'withdraws a source that the ledger does not know',
    remedy: 'Give it the id or the url of the entry to withdraw, or remove the sidecar',
  };
}

export function duplicateKey(candidate: Candidate, key: string, holder: string): Problem {
  return {
    rule: 'duplicate-key',
    severity: 'error',
    file: candidate.sidecarFile,
    message: `the citation key ${key} belongs to entry ${holder}`,
    remedy: 'Choose another key; a key that was published goes on naming what it named',
  };
}

/** Two lines of the ledger hold one key. */
export function sharedKey(key: string, id: string, other: string): Problem {
  return {
    rule: 'shared-key',
    severity: 'error',
    file: 'ids.jsonl',
    message: `the citation key ${key} names the entries ${id} and ${other}`,
    remedy:
      'Decide which keeps it; take it out of the line of the other here, and out of the sidecar of its source',
  };
}

export function keyTaken(candidate: Candidate, key: string, holder: string): Problem {
  return {
    rule: 'key-taken',
    severity: 'warning',
    file: candidate.address,
    message: `its citation key ${key} names entry ${holder} already`,
    remedy: 'Cite it by its ID, or give it another key in its sidecar',
  };
}

export function stableIdFixed(candidate: Candidate, given: string, held: string): Problem {
  return {
    rule: 'stable-id-fixed',
    severity: 'warning',
    file: candidate.sidecarFile,
    message: `gives the stable ID ${given}, but the entry was published as ${held}`,
    remedy: `Keep ${held}; a stable ID does not change once it was given out`,
  };
}

export function restored(candidate: Candidate, line: LedgerLine): Problem {
  return {
    rule: 'restored-source',
    severity: 'warning',
    file: candidate.address,
    message: `the source of the withdrawn entry ${line.id} is there again, so the entry is published again`,
    remedy: 'If it is to stay withdrawn, write "withdrawn" into its sidecar',
  };
}
