import type { RuleArea } from './rule-doc.ts';

/** Told by the commands themselves. */
export const COMMANDS = {
  title: 'Commands',
  rules: {
    usage: {
      severity: 'error',
      means:
        'An option or argument is missing, unknown or has a value that it cannot have. Nothing was done; the exit code is 2.',
      remedy: 'Write the command as its --help says.',
      example: "--jobs: it wants a number from 1 to 999, not 'many'. See --help.",
    },
    'foreign-folder': {
      severity: 'error',
      means:
        'The folder that was named for a site or an export holds files that no run of Stemma put there. Nothing is replaced.',
      remedy: 'Name another with --out, or empty it.',
      example:
        '/home/ada/thesis: the folder holds files that no build of Stemma put there. Name another with --out, or empty it.',
    },
    'no-site': {
      severity: 'error',
      means: 'There is no built site to serve.',
      remedy: 'Build it with "npm run build".',
      example: '/home/ada/dist: there is no site in this folder. Build it with "npm run build".',
    },
    'unexpected-failure': {
      severity: 'error',
      means:
        'Stemma itself failed, at the source, page or folder that is named. Whatever does not depend on it was built.',
      remedy: 'Report it with the file that is named; without that file the rest can be built.',
      example:
        'sources/ships.html: Stemma failed here: cannot read it. This is a fault of Stemma: please report it with what is named here.',
    },
  },
} as const satisfies RuleArea;
