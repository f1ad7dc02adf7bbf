import type { RuleArea } from './rule-doc.ts';

/** Told while sources are fetched or copied. */
export const ADDING = {
  title: 'Adding and fetching',
  rules: {
    'no-such-file': {
      severity: 'error',
      means: 'What was named is neither an address, nor a DOI, nor a file or folder that is there.',
      remedy: 'Correct the path, or give an address that begins with https://.',
      example: '',
    },
    'too-large': {
      severity: 'error',
      means: 'A file or an answer is larger than is read (64 MB).',
      remedy: 'Save the article alone, or split the file.',
      example: '',
    },
    'cannot-add': {
      severity: 'error',
      means: 'A source could not be written into the wiki.',
      remedy: 'Look whether there is room on the disk, and you may write there.',
      example: '',
    },
    'bad-address': {
      severity: 'error',
      means: 'An address is not one of the web, or holds a password.',
      remedy: 'Give the address of a page, without user name and password.',
      example: '',
    },
    'private-address': {
      severity: 'error',
      means:
        'An address leads to this machine or its own network. It is not asked: a page must not make us look there.',
      remedy: 'If you trust it, say --allow-private.',
      example: '',
    },
    'no-connection': {
      severity: 'error',
      means: 'A server could not be reached.',
      remedy: 'Look whether the address is right and open in a browser.',
      example: '',
    },
    'timed-out': {
      severity: 'error',
      means: 'A server answered too slowly, or never ended.',
      remedy: 'Try again later, or save the page yourself.',
      example: '',
    },
    stopped: {
      severity: 'error',
      means: 'The command was stopped by a person.',
      remedy: 'Run it again; it goes on where it was.',
      example: '',
    },
    'broken-answer': {
      severity: 'error',
      means: 'What a server sent is damaged, or packed otherwise than it says.',
      remedy: 'Save the page in a browser and add the file.',
      example: '',
    },
    'too-many-redirects': {
      severity: 'error',
      means: 'An address leads on more than ten times, or in a circle.',
      remedy: 'Open it in a browser, and give the address it ends at.',
      example: '',
    },
    'robots-disallowed': {
      severity: 'error',
      means: 'The robots.txt of a site asks programs not to fetch a page. That is respected.',
      remedy: 'Save the page in a browser and add the file.',
      example: '',
    },
    'robots-unreachable': {
      severity: 'error',
      means:
        'The robots.txt of a site cannot be asked, and so nothing of it may be fetched (RFC 9309).',
      remedy: 'Try again later.',
      example: '',
    },
    'http-status': {
      severity: 'error',
      means: 'A server answers with a status that brings no page.',
      remedy: 'Try again later, or save the page in a browser and add the file.',
      example: '',
    },
    'not-allowed': {
      severity: 'error',
      means: 'A server gives a page to nobody without login or payment, or not to programs.',
      remedy: 'Save the page in a browser and add the file.',
      example: '',
    },
    'not-found': {
      severity: 'error',
      means: 'A server knows no such page, or has taken it away.',
      remedy: 'Correct the address, or look for an archived copy.',
      example: '',
    },
    busy: {
      severity: 'error',
      means: 'A server is asked too often, or not available now.',
      remedy: 'Try again later.',
      example: '',
    },
  },
} as const satisfies RuleArea;
