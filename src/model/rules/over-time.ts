import type { RuleArea } from './rule-doc.ts';

/** Told of what was true and is no longer: addresses, retractions, versions. */
export const OVER_TIME = {
  title: 'What changes over time',
  rules: {
    'unreadable-line': {
      severity: 'warning',
      means:
        'A line of seen.jsonl, retractions.jsonl or versions/*.jsonl cannot be read, as when a command was ended while it wrote it, or git left a mark of a conflict.',
      remedy:
        'Delete the line of seen.jsonl or retractions.jsonl: it will be found out again. Restore that of versions/ from version control.',
      example:
        'seen.jsonl:2: the line is not JSON, and is left out. Delete the line; "npm run check -- --online" finds out again what it said.',
    },
    'not-retraction-watch': {
      severity: 'error',
      means: 'The file given with --retractions is not one of Retraction Watch’s database.',
      remedy:
        'Download retraction_watch.csv from https://gitlab.com/crossref/retraction-watch-data and name that.',
      example: '',
    },
  },
} as const satisfies RuleArea;
