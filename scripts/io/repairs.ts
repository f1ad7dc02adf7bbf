import type { Problem } from '../../src/model/problem.ts';

/** What is said of drafts that a process left which was ended while it wrote. */
export function draftsCleared(count: number): Problem {
  const files = count === 1 ? 'an unfinished file' : `${count} unfinished files`;
  return {
    rule: 'left-behind',
    severity: 'warning',
    file: 'ids.jsonl',
    message: `a build that was ended while it wrote had left ${files} in the wiki, which ${count === 1 ? 'was' : 'were'} taken away`,
    remedy: 'Nothing needs doing: what they were drafts of is whole',
  };
}

export function entryMended(file: string): Problem {
  return {
    rule: 'damaged-entry',
    severity: 'warning',
    file,
    message: 'was cut short, as by a loss of power, and was written anew from its source',
    remedy: 'Nothing needs doing',
  };
}

export function entryMerged(file: string): Problem {
  return {
    rule: 'damaged-entry',
    severity: 'warning',
    file,
    message: 'held conflict marks that git left, and was written anew from its source',
    remedy: 'Go on with the merge: git add entries ids.jsonl',
  };
}

/** @param ids that entries bear and the ledger did not know */
export function idsRestored(ids: readonly string[]): Problem {
  const [first] = ids;
  const which = ids.length === 1 ? `the ID ${first} is` : `${ids.length} IDs (${first} is one) are`;
  return {
    rule: 'restored-id',
    severity: 'warning',
    file: 'ids.jsonl',
    message: `${which} missing here, but entries/ has been published under ${ids.length === 1 ? 'it' : 'them'}, so the ledger got ${ids.length === 1 ? 'it' : 'them'} back`,
    remedy:
      'Look at what became of ids.jsonl; version control has its lines with all that entries do not tell',
  };
}

export function sitePutBack(out: string): Problem {
  return {
    rule: 'site-put-back',
    severity: 'warning',
    file: out,
    message: 'a build was ended while it put a new site here; the last one was put back',
    remedy: 'Nothing needs doing: this build replaces it',
  };
}

export function siteLeftoversCleared(out: string): Problem {
  return {
    rule: 'left-behind',
    severity: 'warning',
    file: out,
    message:
      'a build that was ended had left a part of a site beside this folder, which was taken away',
    remedy: 'Nothing needs doing',
  };
}
