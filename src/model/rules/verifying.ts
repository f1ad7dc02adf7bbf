import type { RuleArea } from './rule-doc.ts';

/** Told by `npm run verify`. */
export const VERIFYING = {
  title: 'A built site and its manifest',
  rules: {
    'altered-file': {
      severity: 'error',
      means:
        'A file of a site is not what the build wrote, or not what a build of the wiki gives now.',
      remedy: 'Publish the site again from a build that verifies.',
      example:
        'index.html: was altered: it has 4 bytes as it was built; its SHA-256 is 1996f0d8564c…, and was 4ea140588150…. Publish the site again from a build that verifies.',
    },
    'missing-file': {
      severity: 'error',
      means: 'A file that the build wrote is not there.',
      remedy: 'Publish the site again from a build that verifies.',
      example:
        'wiki/a.html: is missing: the build wrote it. Publish the site again from a build that verifies.',
    },
    'added-file': {
      severity: 'error',
      means: 'A file stands in the folder of a site that no build wrote.',
      remedy: 'Take it away, or find out who put it there.',
      example:
        'extra.js: was added: no build wrote it. Take it away, or find out who put it there.',
    },
    'bad-manifest': {
      severity: 'error',
      means: 'build-manifest.json is missing, was altered or is cut short.',
      remedy: 'Take it from the build again.',
      example:
        'build-manifest.json:5: the manifest was altered or is not whole: its lines are not those that the build wrote. Take it from the build again; nothing can be said of the other files.',
    },
    'bad-signature': {
      severity: 'error',
      means:
        'The manifest is not signed, was signed by somebody else, or was changed after it was signed.',
      remedy: 'Sign it, or ask who signed it.',
      example: 'build-manifest.json: the manifest is not signed. Sign it with --sign.',
    },
  },
} as const satisfies RuleArea;
