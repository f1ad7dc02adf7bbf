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
    'unknown-version': {
      severity: 'error',
      means: 'A citation names a version of a source’s text that the wiki does not have.',
      remedy: 'Write one of the versions that the message names, or leave the version out.',
      example:
        'pages/kelp.mdx:4: [@key1@0badcafe] names a version of "Source 1" (0000000000000001) that is not kept. Write @key1@bcf2fb32 or @key1@58d61e2b (saved 2026-01-01), or leave the version out.',
    },
    'ambiguous-passage': {
      severity: 'warning',
      means:
        'A link of the built site to a passage finds that passage on its page more than once, or not at all.',
      remedy: 'Report it with the page: such links are made so that they find one place.',
      example:
        'resources/a.html:3: the link #saved:~:text=left%20at%20dawn leads to several passages of its page. Report a fault of Stemma; until then the link leads to the head of the copy.',
    },
    'not-retraction-watch': {
      severity: 'error',
      means: 'The file given with --retractions is not one of Retraction Watch’s database.',
      remedy:
        'Download retraction_watch.csv from https://gitlab.com/crossref/retraction-watch-data and name that.',
      example:
        '/wiki.yaml: has no columns OriginalPaperDOI and RetractionNature. Download retraction_watch.csv from https://gitlab.com/crossref/retraction-watch-data and name that.',
    },
  },
} as const satisfies RuleArea;
