import type { RuleArea } from './rule-doc.ts';

/** Told where a build or a command was ended before its end, and where a disk takes nothing more. */
export const KEEPING = {
  title: 'What was interrupted, and disks',
  rules: {
    'left-behind': {
      severity: 'warning',
      means:
        'A build that was ended while it wrote had left files that are no part of anything. They were taken away.',
      remedy: 'Nothing.',
      example:
        'ids.jsonl: a build that was ended while it wrote had left an unfinished file in the wiki, which was taken away. Nothing needs doing: what they were drafts of is whole.',
    },
    'site-put-back': {
      severity: 'warning',
      means:
        'A build was ended in the moment in which it put the new site in the place of the last one. The last one was put back before anything else was done.',
      remedy: 'Nothing.',
      example:
        'site: a build was ended while it put a new site here; the last one was put back. Nothing needs doing: this build replaces it.',
    },
    'damaged-entry': {
      severity: 'warning',
      means:
        'An entry is empty, cut short or filled with zeros, as a loss of power leaves files. It was made again.',
      remedy: 'Nothing.',
      example:
        'entries/00000000000000a1.mdx: was cut short, as by a loss of power, and was written anew from its source. Nothing needs doing.',
    },
    'restored-id': {
      severity: 'warning',
      means:
        'Entries were published under IDs that ids.jsonl does not hold: the file was lost, emptied, or taken from an older state. The IDs were entered again, from the entries.',
      remedy:
        'Restore ids.jsonl from version control if you can: it also holds IDs that moved, former citation keys and hashes of texts.',
      example:
        'ids.jsonl: the ID 00000000000000a1 is missing here, but entries/ has been published under it, so the ledger got it back. Look at what became of ids.jsonl; version control has its lines with all that entries do not tell.',
    },
    'cannot-write': {
      severity: 'error',
      means:
        'The file system refused a write: the disk is full, read-only, or not yours. What was there before is whole.',
      remedy: 'Make room or ask for the right, then run the command again.',
      example:
        'ids.jsonl: could not be written: the disk is full (ENOSPC). Make room, then run the command again: what was there is as it was.',
    },
  },
} as const satisfies RuleArea;
